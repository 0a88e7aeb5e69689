# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo comes as compiled wheels and needs no client library."""

from importlib.metadata import distribution
from pathlib import Path

import pymongo


def main() -> None:
    wheel = distribution("pymongo").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [str(file) for file in distribution("pymongo").files if ".so" in file.name]
    maps = Path("/proc/self/maps").read_text().splitlines()
    mapped = {line.split()[-1] for line in maps if "libmongoc" in line}
    assert all("manylinux" in tag for tag in tags) and compiled, tags
    assert not mapped and pymongo.has_c(), mapped
    print(f"{pymongo.__version__}: a wheel with {len(compiled)} compiled files; no client library")


if __name__ == "__main__":
    main()
