# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon", "lingua"]
# ///
"""Lingua extracts a marked text from a Chameleon template, which renders the program's translation."""

import subprocess
import sys
import tempfile
from pathlib import Path

from chameleon import PageTemplate

PAGE = """<html xmlns:i18n="http://xml.zope.org/namespaces/i18n" i18n:domain="shop">
<h1 i18n:translate="">Hello <b i18n:name="name">${name}</b></h1></html>"""


def translate(message, domain=None, mapping=None, default=None, **options):
    text = {"Hello ${name}": "Hallo ${name}"}.get(message, default or message)
    return text.replace("${name}", (mapping or {}).get("name", ""))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.pt").write_text(PAGE)
        command = [str(Path(sys.executable).with_name("pot-create")), "-o", "shop.pot", "page.pt"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
        catalogue = Path(folder, "shop.pot").read_text()
    assert 'msgid "Hello ${name}"' in catalogue, catalogue
    page = PageTemplate(PAGE, translate=translate)(name="<Ana>")
    assert "<h1>Hallo <b>&lt;Ana&gt;</b></h1>" in page, page
    print(page.splitlines()[-1])


if __name__ == "__main__":
    main()
