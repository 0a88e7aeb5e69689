# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""Mako renders one def of a template file by `get_def(...).render()`, and nothing else of the page."""

from mako.template import Template

PAGE = """<h1>${heading()}</h1>${rows()}<%def name="rows()">\\
% for item in items:
<li>${item}</li>\\
% endfor
</%def>"""


def main() -> None:
    template = Template(PAGE, default_filters=["h"])
    ran = []
    items = {"items": ["tea", "<cup>"], "heading": lambda: ran.append("heading") or "Cart"}
    part = template.get_def("rows").render(**items)
    assert ran == [], ran
    whole = template.render(**items)
    assert part == "<li>tea</li><li>&lt;cup&gt;</li>", part
    assert whole == f"<h1>Cart</h1>{part}", whole
    print(part)


if __name__ == "__main__":
    main()
