# /// script
# requires-python = ">=3.11"
# dependencies = ["redis"]
# ///
"""redis-py is pure Python and needs no client library."""

from importlib.metadata import distribution

import redis


def main() -> None:
    wheel = distribution("redis").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [file for file in distribution("redis").files if file.suffix in {".so", ".pyd"}]
    assert tags == ["Tag: py3-none-any"] and not compiled, (tags, compiled)
    print(f"redis {redis.__version__}: {tags[0]}, no compiled file")


if __name__ == "__main__":
    main()
