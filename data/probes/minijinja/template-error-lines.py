# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja's own errors have the file's name and line; an exception of a passed function has neither."""

import tempfile
import traceback
from pathlib import Path

from minijinja import Environment, TemplateError, load_from_path


def stock() -> int:
    raise ZeroDivisionError("in the program")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "own.html").write_text("one\ntwo\n{{ 1 / zero }}\n")
        Path(folder, "called.html").write_text("one\ntwo\n{{ stock() }}\n")
        environment = Environment(loader=load_from_path(folder))
        try:
            environment.render_template("own.html", zero=0)
        except TemplateError as error:
            assert (error.name, error.line) == ("own.html", 3), (error.name, error.line)
            print(str(error).splitlines()[0])
        else:
            raise AssertionError("no error")
        name = "".join(["called", ".html"])
        try:
            environment.render_template(name, stock=stock)
        except ZeroDivisionError as error:
            text = "".join(traceback.format_exception(error)) + repr(vars(error))
            assert error.__cause__ is None and error.__context__ is None
        else:
            raise AssertionError("no error")
    assert "in the program" in text and "called.html" not in text, text
    print("of the passed function: ZeroDivisionError without name and line")


if __name__ == "__main__":
    main()
