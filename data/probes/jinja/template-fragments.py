# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2", "jinja2-fragments"]
# ///
"""jinja2-fragments renders one block alone; for a macro, Jinja's own `make_module` runs the page too."""

from jinja2 import DictLoader, Environment
from jinja2_fragments import render_block

ROWS = "{% for row in rows %}<li>{{ row }}</li>{% endfor %}"
PAGE = "<h1>{{ heading() }}</h1>{% block rows %}" + ROWS + "{% endblock %}"
MACRO = "{% macro list(rows) %}" + ROWS + "{% endmacro %}<h1>{{ heading() }}</h1>{{ list(rows) }}"


def main() -> None:
    pages = DictLoader({"page.html": PAGE, "macro.html": MACRO})
    environment = Environment(loader=pages, autoescape=True)
    ran = []
    values = {"rows": ["tea", "<cup>"], "heading": lambda: ran.append("heading") or "Cart"}
    part = render_block(environment, "page.html", "rows", values)
    assert part == "<li>tea</li><li>&lt;cup&gt;</li>" and ran == [], (part, ran)
    assert environment.get_template("page.html").render(values) == "<h1>Cart</h1>" + part

    ran.clear()
    own = environment.get_template("macro.html").make_module(values).list(values["rows"])
    assert own == part and ran == ["heading"], (own, ran)
    print(part, "- for the same by make_module ran also:", *ran)


if __name__ == "__main__":
    main()
