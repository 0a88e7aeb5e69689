# /// script
# requires-python = ">=3.11"
# dependencies = ["oracledb"]
# ///
"""python-oracledb comes as compiled wheels and needs no Oracle client in its thin mode."""

from importlib.metadata import distribution
from pathlib import Path

import oracledb


def main() -> None:
    wheel = distribution("oracledb").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    compiled = [str(file) for file in distribution("oracledb").files if ".so" in file.name]
    maps = Path("/proc/self/maps").read_text().splitlines()
    mapped = {line.split()[-1] for line in maps if "libclntsh" in line}
    assert all("manylinux" in tag for tag in tags) and compiled, tags
    assert not mapped and oracledb.is_thin_mode(), mapped
    print(f"{oracledb.__version__}: a wheel with {len(compiled)} compiled files; thin mode, no Oracle client")


if __name__ == "__main__":
    main()
