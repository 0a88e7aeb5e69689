# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""A Jinja child replaces a block of its parent and repeats the parent's text with `super()`."""

from jinja2 import DictLoader, Environment

TEMPLATES = {
    "base.html": "<title>{% block title %}Shop{% endblock %}</title>{% block body %}empty{% endblock %}",
    "page.html": '{% extends "base.html" %}{% block title %}Cart - {{ super() }}{% endblock %}',
}


def main() -> None:
    page = Environment(loader=DictLoader(TEMPLATES), autoescape=True).get_template("page.html").render()
    assert page == "<title>Cart - Shop</title>empty", page
    print(page)


if __name__ == "__main__":
    main()
