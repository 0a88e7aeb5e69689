# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2", "babel"]
# ///
"""Babel extracts a marked text from a Jinja template, and the template renders its translation."""

import io

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.support import Translations
from jinja2 import Environment

PAGE = "<h1>{% trans name=user %}Hello {{ name }}{% endtrans %}</h1>"


def main() -> None:
    found = [message[1] for message in extract("jinja2", io.BytesIO(PAGE.encode()))]
    assert found == ["Hello %(name)s"], found
    catalog = Catalog(locale="de")
    catalog.add(found[0], "Hallo %(name)s")
    write_mo(compiled := io.BytesIO(), catalog)
    compiled.seek(0)
    environment = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    environment.install_gettext_translations(Translations(compiled))
    page = environment.from_string(PAGE).render(user="<Ana>")
    assert page == "<h1>Hallo &lt;Ana&gt;</h1>", page
    print(found, page)


if __name__ == "__main__":
    main()
