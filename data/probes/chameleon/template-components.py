# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""A Chameleon macro takes markup by slots and values by definitions, and sees all variables of the page."""

import tempfile
from pathlib import Path

from chameleon import PageTemplateLoader

PARTS = """<div><b metal:define-macro="card">
<h2>${title}</h2><p metal:define-slot="body">none</p>[${secret}]</b></div>"""
PAGE = """<b metal:use-macro="load('parts.pt').macros['card']" tal:define="title 'Cart'">
<p metal:fill-slot="body">${secret}</p></b>"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "parts.pt").write_text(PARTS)
        Path(folder, "page.pt").write_text(PAGE)
        loader = PageTemplateLoader(folder)
        page = loader["page.pt"](secret="1 < 2", load=loader.load)
    page = page.replace("\n", "")
    assert page == "<b><h2>Cart</h2><p>1 &lt; 2</p>[1 &lt; 2]</b>", page
    print(page)


if __name__ == "__main__":
    main()
