# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""An htpy page is a Python module, and reads the process's environment."""

import os

import htpy
from htpy import p


def main() -> None:
    os.environ["SECRET"] = "in the environment"
    page = str(p[os.environ["SECRET"]])
    assert page == "<p>in the environment</p>", page
    assert not [name for name in dir(htpy) if "sandbox" in name or "render_string" in name or "parse" in name]
    print(page)


if __name__ == "__main__":
    main()
