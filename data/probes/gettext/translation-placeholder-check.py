# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""The standard library compiles no catalogue; `pybabel compile` ends with an error at a wrong placeholder."""

import gettext
import importlib.util
import subprocess
import sys
import tempfile
from pathlib import Path

CATALOGUE = """msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

#, python-format
msgid "Hello %(name)s"
msgstr "Hallo %(nome)s"
"""


def main() -> None:
    assert importlib.util.find_spec("msgfmt") is None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "de", "LC_MESSAGES", "shop.po")
        file.parent.mkdir(parents=True)
        file.write_text(CATALOGUE)
        command = [Path(sys.executable).with_name("pybabel"), "compile", "-D", "shop", "-d", folder]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        assert run.returncode == 1 and "unknown named placeholder 'nome'" in run.stderr, run.stderr
        german = gettext.translation("shop", folder, ["de"])
    try:
        print(german.gettext("Hello %(name)s") % {"name": "Ana"})
    except KeyError as error:
        print("pybabel: exit status 1; gettext itself, when shown: KeyError", error)
    else:
        raise AssertionError("no error")


if __name__ == "__main__":
    main()
