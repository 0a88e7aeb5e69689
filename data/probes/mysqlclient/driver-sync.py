# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# timeout = 120
# ///
"""mysqlclient answers a query in plain code, without an event loop."""

import asyncio
import os
from urllib.parse import urlsplit

import MySQLdb


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    with MySQLdb.connect(**to, database=url.path[1:]) as db, db.cursor() as cursor:
        cursor.execute("SELECT 6 * 7")
        row = cursor.fetchone()
    try:
        asyncio.get_running_loop()
        loop = True
    except RuntimeError:
        loop = False
    assert row == (42,) and not loop
    print(f"mysqlclient: {row[0]}, no event loop")


if __name__ == "__main__":
    main()
