# /// script
# requires-python = ">=3.11"
# dependencies = ["mako", "babel"]
# ///
"""Babel extracts a marked text from a Mako template, and the template renders its translation."""

import io

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.support import Translations
from mako.template import Template

PAGE = "<h1>${_('Hello')} ${name}</h1>"


def main() -> None:
    found = [message[1] for message in extract("mako", io.BytesIO(PAGE.encode()))]
    assert found == ["Hello"], found
    catalog = Catalog(locale="de")
    catalog.add("Hello", "Hallo")
    write_mo(compiled := io.BytesIO(), catalog)
    compiled.seek(0)
    page = Template(PAGE, default_filters=["h"]).render(_=Translations(compiled).gettext, name="<Ana>")
    assert page == "<h1>Hallo &lt;Ana&gt;</h1>", page
    print(found, page)


if __name__ == "__main__":
    main()
