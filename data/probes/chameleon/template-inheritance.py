# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""A Chameleon page fills a slot of its layout's macro, and has no word for what the layout had there."""

import tempfile
from pathlib import Path

from chameleon import PageTemplateLoader, metal

BASE = """<html metal:define-macro="layout"><title metal:define-slot="title">Shop</title>
<body metal:define-slot="body">empty</body></html>"""
PAGE = """<html metal:use-macro="load: base.pt"><title metal:fill-slot="title">Cart</title></html>"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "base.pt").write_text(BASE)
        Path(folder, "page.pt").write_text(PAGE)
        page = PageTemplateLoader(folder)["page.pt"]()
    assert "<title>Cart</title>" in page and "<body>empty</body>" in page and "Shop" not in page, page
    words = {"define-macro", "extend-macro", "use-macro", "define-slot", "fill-slot"}
    assert {word for word in metal.WHITELIST if "-" in word} == words, metal.WHITELIST
    print(page.replace("\n", ""), "- METAL:", *sorted(words))


if __name__ == "__main__":
    main()
