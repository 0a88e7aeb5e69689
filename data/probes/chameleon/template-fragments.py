# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""Chameleon renders one macro of a page only through a second template that uses it."""

from chameleon import PageTemplate

PAGE = """<div><h1>Cart</h1><ul metal:define-macro="rows"><li tal:repeat="row rows">${row}</li></ul></div>"""


def main() -> None:
    page = PageTemplate(PAGE)
    rows = ["tea", "<cup>"]
    macro = page.macros["rows"]
    assert not callable(macro) and not hasattr(macro, "render")
    part = PageTemplate('<ul metal:use-macro="macro" />')(macro=macro, rows=rows)
    assert part.split() == ["<ul><li>tea</li>", "<li>&lt;cup&gt;</li></ul>"] and part in page(rows=rows), part
    print(*part.split())


if __name__ == "__main__":
    main()
