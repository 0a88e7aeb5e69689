# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django names file and line of an exception in a template in debug mode only."""

import tempfile
import traceback
from pathlib import Path

from django.template import Context, Engine


class Order:
    def total(self):
        raise ZeroDivisionError


def failure(folder: str, debug: bool) -> tuple[str, dict]:
    name = "pa" + "ge.html"
    try:
        Engine(dirs=[folder], debug=debug).get_template(name).render(Context({"order": Order()}))
    except ZeroDivisionError as error:
        return traceback.format_exc(), getattr(error, "template_debug", {})
    raise AssertionError("no error")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.html").write_text("one\ntwo\n{{ order.total }}\n")
        text, details = failure(folder, debug=False)
        assert "page.html" not in text and not details, text
        _, details = failure(folder, debug=True)
    assert details["name"].endswith("page.html") and details["line"] == 3, details
    print("debug=False: nothing; debug=True: page.html, line", details["line"])


if __name__ == "__main__":
    main()
