# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""An exception in a Jinja template, or in a function that it calls, has file and line in the traceback."""

import tempfile
import traceback
from pathlib import Path

from jinja2 import Environment, FileSystemLoader


def divide(zero: int) -> float:
    return 1 / zero


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for expression in ("1 / zero", "divide(zero)"):
            Path(folder, "page.html").write_text(f"one\ntwo\n{{{{ {expression} }}}}\n")
            environment = Environment(loader=FileSystemLoader(folder), autoescape=True)
            try:
                environment.get_template("page.html").render(zero=0, divide=divide)
            except ZeroDivisionError as error:
                frames = traceback.extract_tb(error.__traceback__)
            else:
                raise AssertionError("no error")
            lines = [frame.lineno for frame in frames if frame.filename.endswith("/page.html")]
            assert lines == [3], frames
            print(f"page.html, line {lines[0]}: {expression}")


if __name__ == "__main__":
    main()
