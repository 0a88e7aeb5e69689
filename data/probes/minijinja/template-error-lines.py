# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""An exception in a MiniJinja template has the file's name and the line as attributes and in its text."""

import tempfile
from pathlib import Path

from minijinja import Environment, TemplateError, load_from_path


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.html").write_text("one\ntwo\n{{ 1 / zero }}\n")
        try:
            Environment(loader=load_from_path(folder)).render_template("page.html", zero=0)
        except TemplateError as error:
            assert (error.name, error.line) == ("page.html", 3), (error.name, error.line)
            assert "(in page.html:3)" in str(error), error
            print(str(error).splitlines()[0])
        else:
            raise AssertionError("no error")


if __name__ == "__main__":
    main()
