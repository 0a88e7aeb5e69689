# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""An exception in a Jinja template has the file and its line in the traceback."""

import tempfile
import traceback
from pathlib import Path

from jinja2 import Environment, FileSystemLoader


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.html").write_text("one\ntwo\n{{ 1 / zero }}\n")
        template = Environment(loader=FileSystemLoader(folder), autoescape=True).get_template("page.html")
        try:
            template.render(zero=0)
        except ZeroDivisionError as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
        else:
            raise AssertionError("no error")
    assert last.filename.endswith("/page.html") and last.lineno == 3, last
    print(f"page.html, line {last.lineno}: {last.line}")


if __name__ == "__main__":
    main()
