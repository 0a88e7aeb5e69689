"""Links between pages."""

from __future__ import annotations

import posixpath

from hypothesis import given
from hypothesis import strategies as st

from webatlas.links import relative

folders = st.lists(st.sampled_from(["a", "b", "c"]), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@given(start=folders, folder=folders, file=st.sampled_from(["", "x.txt"]), fragment=st.sampled_from(["", "#here"]))
def test_a_link_leads_from_one_address_to_another(start: str, folder: str, file: str, fragment: str) -> None:
    link = relative(f"{folder}{file}{fragment}", start)
    if link == "#here":
        assert (folder, file) == (start, "")
        return
    path, _, rest = link.partition("#")
    assert rest == fragment.removeprefix("#")
    assert path.endswith("/") == (not file)
    assert posixpath.normpath(f"/{start}{path}") == posixpath.normpath(f"/{folder}{file}")
    assert path == "./" or path.split("/").count("..") <= start.count("/")
