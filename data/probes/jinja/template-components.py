# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""An imported Jinja macro takes a parameter and markup, and does not see the caller's variables."""

from jinja2 import DictLoader, Environment

TEMPLATES = {
    "parts.html": "{% macro card(title) %}<h2>{{ title }}</h2>{{ caller() }}[{{ secret }}]{% endmacro %}",
    "page.html": '{% from "parts.html" import card %}{% call card("Cart") %}<p>{{ secret }}</p>{% endcall %}',
}


def main() -> None:
    environment = Environment(loader=DictLoader(TEMPLATES), autoescape=True)
    page = environment.get_template("page.html").render(secret="1 < 2")
    assert page == "<h2>Cart</h2><p>1 &lt; 2</p>[]", page
    print(page)


if __name__ == "__main__":
    main()
