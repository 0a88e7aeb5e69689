# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""A Chameleon page fills a slot of its layout, and repeats what stood there if the layout made it a macro."""

import tempfile
from pathlib import Path

from chameleon import PageTemplateLoader

BASE = """<html metal:define-macro="layout">
<title metal:define-slot="title"><b metal:define-macro="heading" tal:omit-tag="">Shop</b></title>
<body metal:define-slot="body">empty</body></html>"""
PAGE = """<html tal:define="base load: base.pt" metal:use-macro="base.macros['layout']">
<title metal:fill-slot="title">Cart - <b metal:use-macro="base.macros['heading']" /></title></html>"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "base.pt").write_text(BASE)
        Path(folder, "page.pt").write_text(PAGE)
        page, layout = (PageTemplateLoader(folder)[name]() for name in ("page.pt", "base.pt"))
    assert "<title>Cart - Shop</title>" in page and "<body>empty</body>" in page, page
    assert "<title>Shop</title>" in layout, layout
    print(page.replace("\n", ""))


if __name__ == "__main__":
    main()
