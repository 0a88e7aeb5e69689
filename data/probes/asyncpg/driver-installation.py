# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
# ///
"""asyncpg comes as compiled wheels and speaks the protocol itself, without libpq."""

from importlib.metadata import distribution
from pathlib import Path

import asyncpg


def main() -> None:
    wheel = distribution("asyncpg").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [str(file) for file in distribution("asyncpg").files if ".so" in file.name]
    maps = Path("/proc/self/maps").read_text().splitlines()
    mapped = {line.split()[-1] for line in maps if "libpq" in line}
    assert all("manylinux" in tag for tag in tags) and compiled, tags
    assert not mapped, mapped
    print(f"{asyncpg.__version__}: a wheel with {len(compiled)} compiled files; no libpq is loaded")


if __name__ == "__main__":
    main()
