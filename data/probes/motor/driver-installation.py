# /// script
# requires-python = ">=3.11"
# dependencies = ["motor"]
# ///
"""Motor is pure Python on top of PyMongo."""

from importlib.metadata import distribution

import motor


def main() -> None:
    wheel = distribution("motor").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [file for file in distribution("motor").files if file.suffix in {".so", ".pyd"}]
    assert tags == ["Tag: py3-none-any"] and not compiled, (tags, compiled)
    print(f"motor {motor.version}: {tags[0]}, no compiled file")


if __name__ == "__main__":
    main()
