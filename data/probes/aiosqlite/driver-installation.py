# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite is pure Python on top of the sqlite3 of the standard library."""

from importlib.metadata import distribution

import aiosqlite


def main() -> None:
    wheel = distribution("aiosqlite").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [file for file in distribution("aiosqlite").files if file.suffix in {".so", ".pyd"}]
    assert tags == ["Tag: py3-none-any"] and not compiled, (tags, compiled)
    print(f"aiosqlite {aiosqlite.__version__}: {tags[0]}, no compiled file")


if __name__ == "__main__":
    main()
