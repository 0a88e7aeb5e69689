# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""An exception in an htpy page has the page's own file and line in the traceback."""

import runpy
import tempfile
import traceback
from pathlib import Path

PAGE = """from htpy import p
def page(zero):
    return p[1 / zero]
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.py").write_text(PAGE)
        page = runpy.run_path(f"{folder}/page.py")["page"]
        try:
            str(page(0))
        except ZeroDivisionError as error:
            last = traceback.extract_tb(error.__traceback__)[-1]
        else:
            raise AssertionError("no error")
    assert last.filename.endswith("/page.py") and last.lineno == 3, last
    print(f"page.py, line {last.lineno}")


if __name__ == "__main__":
    main()
