# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""A Mako def takes a parameter and the caller's markup, but sees all variables of the page."""

from mako.lookup import TemplateLookup

PARTS = '<%def name="card(title)"><h2>${title}</h2>${caller.body()}[${secret}]</%def>'
PAGE = '<%namespace name="parts" file="parts.html"/><%parts:card title="Cart"><p>${secret}</p></%parts:card>'


def main() -> None:
    lookup = TemplateLookup(default_filters=["h"])
    lookup.put_string("parts.html", PARTS)
    lookup.put_string("page.html", PAGE)
    page = lookup.get_template("page.html").render(secret="1 < 2")
    assert "<h2>Cart</h2>" in page and "<p>1 &lt; 2</p>" in page and page.endswith("[1 &lt; 2]"), page
    print(page)


if __name__ == "__main__":
    main()
