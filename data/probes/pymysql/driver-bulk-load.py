# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""PyMySQL packs 10,000 rows into few INSERT statements."""

import os
from urllib.parse import urlsplit

import pymysql


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    with pymysql.connect(**to, database=url.path[1:]) as db, db.cursor() as cursor:
        cursor.execute("CREATE TABLE item (id int, name text)")
        cursor.executemany("INSERT INTO item VALUES (%s, %s)", [(n, f"name {n}") for n in range(10_000)])
        cursor.execute("SHOW SESSION STATUS LIKE 'Com_insert'")
        statements = int(cursor.fetchone()[1])
        cursor.execute("SELECT count(*) FROM item")
        count = cursor.fetchone()[0]
    assert count == 10_000 and 1 <= statements < 100, (count, statements)
    print(f"{count} rows, {statements} INSERT statements")


if __name__ == "__main__":
    main()
