# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB numbers the rows of each group with row_number()."""

import os
from urllib.parse import urlsplit

import pymysql

QUERY = """
    SELECT name, row_number() OVER (PARTITION BY team ORDER BY points DESC),
        sum(points) OVER (PARTITION BY team)
    FROM player ORDER BY team, 2
"""


def connect(**options) -> pymysql.Connection:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    return pymysql.connect(**to, database=url.path[1:], **options)


def ask(db: pymysql.Connection, sql: str, *values) -> tuple:
    with db.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall()


def main() -> None:
    with connect() as db:
        ask(db, "CREATE TABLE player (name text, team int, points int)")
        ask(db, "INSERT INTO player VALUES ('ann', 1, 5), ('bob', 1, 9), ('cat', 2, 1)")
        rows = ask(db, QUERY)
        assert rows == (("bob", 1, 14), ("ann", 2, 14), ("cat", 1, 1)), rows
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: {[(name, rank, int(total)) for name, rank, total in rows]}")


if __name__ == "__main__":
    main()
