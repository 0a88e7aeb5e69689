# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""An imported MiniJinja macro takes a parameter and markup, but sees all variables of the page."""

from minijinja import Environment

TEMPLATES = {
    "parts.html": "{% macro card(title) %}<h2>{{ title }}</h2>{{ caller() }}[{{ secret }}]{% endmacro %}",
    "page.html": '{% from "parts.html" import card %}{% call card("Cart") %}<p>{{ secret }}</p>{% endcall %}',
}


def main() -> None:
    page = Environment(templates=TEMPLATES).render_template("page.html", secret="1 < 2")
    assert page == "<h2>Cart</h2><p>1 &lt; 2</p>[1 &lt; 2]", page
    print(page)


if __name__ == "__main__":
    main()
