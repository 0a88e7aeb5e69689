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
    return p[str(divide(zero))]
def divide(zero):
    return 1 / zero
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "page.py").write_text(PAGE)
        page = runpy.run_path(f"{folder}/page.py")["page"]
        try:
            str(page(0))
        except ZeroDivisionError as error:
            frames = traceback.extract_tb(error.__traceback__)
        else:
            raise AssertionError("no error")
    lines = [frame.lineno for frame in frames if frame.filename.endswith("/page.py")]
    assert lines == [3, 5], frames
    print("page.py, line 3, and the function in line 5")


if __name__ == "__main__":
    main()
