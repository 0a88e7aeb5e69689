# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""`pybabel compile` reports a wrong placeholder, and writes the catalogue all the same."""

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
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "de.po").write_text(CATALOGUE)
        arguments = ["compile", "-i", "de.po", "-o", "de.mo", "-l", "de"]
        command = [sys.executable, "-m", "babel.messages.frontend", *arguments]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        written = Path(folder, "de.mo").exists()
    assert "unknown named placeholder 'nome'" in run.stderr, run.stderr
    assert run.returncode == 0 and written, run.returncode
    print(run.stderr.splitlines()[0].strip(), "- exit status", run.returncode)


if __name__ == "__main__":
    main()
