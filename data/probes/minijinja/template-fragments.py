# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja for Python renders no block alone; a second template can call a macro of the page."""

from minijinja import Environment

MACRO = "{% macro rows(items) %}{% for item in items %}<li>{{ item }}</li>{% endfor %}{% endmacro %}"
TEMPLATES = {
    "page.html": MACRO + "<h1>Cart</h1>{{ rows(items) }}",
    "rows.html": "{% from 'page.html' import rows %}{{ rows(items) }}",
}


def main() -> None:
    environment = Environment(templates=TEMPLATES)
    calls = [name for name in dir(environment) if name.startswith("render")]
    assert calls == ["render_str", "render_template"], calls
    items = ["tea", "<cup>"]
    part = environment.render_template("rows.html", items=items)
    whole = environment.render_template("page.html", items=items)
    assert part == "<li>tea</li><li>&lt;cup&gt;</li>" and whole == "<h1>Cart</h1>" + part, part
    print(*calls, "-", part)


if __name__ == "__main__":
    main()
