# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""Mako's traceback has generated code; its own report, called for, has the template's file and line."""

import tempfile
import traceback
from pathlib import Path

from mako import exceptions
from mako.lookup import TemplateLookup


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.html").write_text("one\ntwo\n${1 / zero}\n")
        template = TemplateLookup([folder], default_filters=["h"]).get_template("page.html")
        try:
            template.render(zero=0)
        except ZeroDivisionError as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
            report = exceptions.text_error_template().render()
        else:
            raise AssertionError("no error")
    assert not last.filename.endswith("page.html") and last.lineno > 3, last
    assert f'{folder}/page.html", line 3' in report, report
    print(f"traceback: {last.filename}, line {last.lineno}; report: page.html, line 3")


if __name__ == "__main__":
    main()
