# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
# ///
"""The package psycopg2-binary brings compiled wheels with their own libpq."""

from importlib.metadata import distribution
from pathlib import Path

import psycopg2


def main() -> None:
    wheel = distribution("psycopg2-binary").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [str(file) for file in distribution("psycopg2-binary").files if ".so" in file.name]
    maps = Path("/proc/self/maps").read_text().splitlines()
    mapped = {line.split()[-1] for line in maps if "libpq" in line}
    assert all("manylinux" in tag for tag in tags) and compiled, tags
    assert mapped and all("psycopg2_binary.libs" in name for name in mapped), mapped
    print(f"{psycopg2.__version__}: a wheel with {len(compiled)} compiled files; libpq from its own folder")


if __name__ == "__main__":
    main()
