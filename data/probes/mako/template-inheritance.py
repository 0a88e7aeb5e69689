# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""A Mako child replaces a block of its parent and repeats the parent's text through `parent`."""

from mako.lookup import TemplateLookup

BASE = '<title><%block name="title">Shop</%block></title><%block name="content">empty</%block>'
PAGE = '<%inherit file="base.html"/><%block name="title">Cart - ${parent.title()}</%block>'


def main() -> None:
    lookup = TemplateLookup(default_filters=["h"])
    lookup.put_string("base.html", BASE)
    lookup.put_string("page.html", PAGE)
    page = lookup.get_template("page.html").render()
    assert page == "<title>Cart - Shop</title>empty", page
    print(page)


if __name__ == "__main__":
    main()
