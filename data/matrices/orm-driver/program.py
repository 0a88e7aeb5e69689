# /// script
# requires-python = ">=3.11"
# [tool.webatlas]
# timeout = 120
# ///
"""The ORM creates a table, inserts in a transaction, rolls one back and reads, through the driver."""

import asyncio
import inspect
import os
import sys
import tempfile
from urllib.parse import urlsplit

# The modules of the drivers by database, each with those that it imports itself.
MODULES = {
    "postgresql": {"psycopg": (), "psycopg2": (), "asyncpg": ()},
    "mysql": {"pymysql": (), "MySQLdb": (), "asyncmy": (), "aiomysql": ("pymysql",)},
    "sqlite": {"sqlite3": (), "aiosqlite": ("sqlite3",)},
}
CONDITIONS = []  # what the row or the driver asks for beyond a setting

# {column}

folder = tempfile.TemporaryDirectory()
URL = os.environ.get({"postgresql": "POSTGRESQL_URL", "mysql": "MARIADB_URL"}.get(DATABASE, ""), "")
ADDRESS = urlsplit(URL)
FILE = f"{folder.name}/shop.db"


class Undone(Exception):
    """Ends a transaction that has to leave nothing behind."""


# {row}


def through() -> str:
    """Which driver was used."""
    known = MODULES[DATABASE]
    used = [module for module in known if module in sys.modules]
    drivers = [module for module in used if not any(module in known[other] for other in used)]
    assert drivers == [DRIVER], f"it used {' and '.join(drivers) or 'no driver'}, not {DRIVER}"
    return DRIVER


def main() -> None:
    names = asyncio.run(work()) if inspect.iscoroutinefunction(work) else work()
    assert names == ["Ada", "Grace"], f"two were kept and one was rolled back, and it read {names}"
    print(f"two inserted, one rolled back, {names} read through {through()}")
    for condition in CONDITIONS:
        print(f"condition: {condition}")


if __name__ == "__main__":
    main()
