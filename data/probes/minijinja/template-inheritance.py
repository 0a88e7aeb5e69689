# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""A MiniJinja child replaces a block of its parent and repeats the parent's text with `super()`."""

from minijinja import Environment

TEMPLATES = {
    "base.html": "<title>{% block title %}Shop{% endblock %}</title>{% block body %}empty{% endblock %}",
    "page.html": '{% extends "base.html" %}{% block title %}Cart - {{ super() }}{% endblock %}',
}


def main() -> None:
    page = Environment(templates=TEMPLATES).render_template("page.html")
    assert page == "<title>Cart - Shop</title>empty", page
    print(page)


if __name__ == "__main__":
    main()
