# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django child template replaces a block of its parent and repeats the parent's text with `block.super`."""

from django.template import Context, Engine

TEMPLATES = {
    "base.html": "<title>{% block title %}Shop{% endblock %}</title>{% block body %}empty{% endblock %}",
    "page.html": '{% extends "base.html" %}{% block title %}Cart - {{ block.super }}{% endblock %}',
}


def main() -> None:
    engine = Engine(loaders=[("django.template.loaders.locmem.Loader", TEMPLATES)])
    page = engine.get_template("page.html").render(Context())
    assert page == "<title>Cart - Shop</title>empty", page
    print(page)


if __name__ == "__main__":
    main()
