# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
# ///
"""PyMySQL is pure Python and needs no client library."""

from importlib.metadata import distribution

import pymysql


def main() -> None:
    wheel = distribution("pymysql").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [file for file in distribution("pymysql").files if file.suffix in {".so", ".pyd"}]
    assert tags == ["Tag: py3-none-any"] and not compiled, (tags, compiled)
    print(f"pymysql {pymysql.VERSION_STRING}: {tags[0]}, no compiled file")


if __name__ == "__main__":
    main()
