# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""The standard library has no extractor; Babel's reads the calls of gettext."""

import importlib.util
import io

from babel.messages.extract import extract

SOURCE = b"from gettext import gettext as _, ngettext\nprint(_('Hello'), ngettext('file', 'files', 2))"


def main() -> None:
    assert importlib.util.find_spec("pygettext") is None and importlib.util.find_spec("msgfmt") is None
    found = [message[1] for message in extract("python", io.BytesIO(SOURCE))]
    assert found == ["Hello", ("file", "files")], found
    print("found by Babel:", *found)


if __name__ == "__main__":
    main()
