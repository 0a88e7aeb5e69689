# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""`pybabel compile` ends with an error for a wrong placeholder, and writes the catalogue all the same."""

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


def compiled(catalogue: str) -> tuple[int, str, bool]:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "de.po").write_text(catalogue)
        pybabel = Path(sys.executable).with_name("pybabel")
        command = [pybabel, "compile", "-i", "de.po", "-o", "de.mo", "-l", "de"]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        return run.returncode, run.stderr, Path(folder, "de.mo").exists()


def main() -> None:
    status, errors, written = compiled(CATALOGUE)
    assert "unknown named placeholder 'nome'" in errors and status == 1 and written, (status, errors)
    right, _, _ = compiled(CATALOGUE.replace("nome", "name"))
    assert right == 0, right
    print(errors.splitlines()[0].strip(), "- exit status", status, "and", right, "for the right name")


if __name__ == "__main__":
    main()
