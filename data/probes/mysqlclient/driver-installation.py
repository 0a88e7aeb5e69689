# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""mysqlclient is compiled on Linux and loads the client library of the system."""

from importlib.metadata import distribution
from pathlib import Path

import MySQLdb


def main() -> None:
    wheel = distribution("mysqlclient").read_text("WHEEL").splitlines()
    tags = [line for line in wheel if line.startswith("Tag")]
    lines = Path("/proc/self/maps").read_text().splitlines()
    mapped = {line.split()[-1] for line in lines if "libmariadb" in line or "libmysqlclient" in line}
    assert all("-linux_" in tag for tag in tags), tags  # built here: its makers publish none for Linux
    assert mapped and all(name.startswith(("/usr/lib", "/lib")) for name in mapped), mapped
    print(f"{tags[0]}, client library {MySQLdb.get_client_info()} of the system")


if __name__ == "__main__":
    main()
