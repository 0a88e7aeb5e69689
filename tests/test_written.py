"""Hand-written pages: their links and comparisons are filled in, and all else is left as it is."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from golden_cases import ATLAS, TODAY
from webatlas.atlas import examine
from webatlas.publishing import build

NOON = dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC)
TEXT = """---
title: "[[alpha]]"
---

# Start

[[alpha]], [[tool:beta|the other]] or [[calling]]; `[[alpha]]` is code.

```text
[[alpha]]
<!-- compare: frameworks -->
```

<!-- compare: frameworks; streaming -->

The end.
"""


def completed(docs: Path) -> dict[str, str]:
    checked = examine(ATLAS, "data", docs, TODAY)
    assert not checked.problems
    output = build(
        checked.catalog, checked.written, url="https://a.example/", repository="https://b.example/", generated=NOON
    )
    return dict(output.written)


def test_links_and_comparisons_are_filled_in(tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides/start.md").write_text(TEXT, "utf-8")
    text = completed(tmp_path)["guides/start.md"]
    before, _, after = text.partition('<section class="atlas-comparison"')
    assert before == TEXT.partition("<!-- compare: frameworks; streaming -->")[0].replace(
        "[[alpha]], [[tool:beta|the other]] or [[calling]]",
        '<a href="../../tools/alpha/">Alpha</a>, <a href="../../tools/beta/">the other</a>'
        ' or <a href="../../concepts/calling/">Calling</a>',
    )
    assert 'data-atlas-column="streaming"' in after
    assert 'data-atlas-column="admin"' not in after
    assert '<th scope="row"><a href="../../tools/alpha/">Alpha</a>' in after
    assert after.endswith("\n\nThe end.\n")


def test_a_page_without_them_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "plain.md").write_text("# Plain\n\n`[[alpha]]` <!-- a remark -->\n", "utf-8")
    assert completed(tmp_path) == {}
