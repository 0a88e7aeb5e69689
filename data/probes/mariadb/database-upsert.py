# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB counts a visit with one INSERT ON DUPLICATE KEY UPDATE, whether the row exists or not."""

import os
from urllib.parse import urlsplit

import pymysql

VISIT = "INSERT INTO visit VALUES (%s, 1) ON DUPLICATE KEY UPDATE n = n + 1"


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
        ask(db, "CREATE TABLE visit (page varchar(50) PRIMARY KEY, n int)")
        for page in ["/", "/about", "/", "/"]:
            ask(db, VISIT, page)
        counts = dict(ask(db, "SELECT page, n FROM visit"))
        assert counts == {"/": 3, "/about": 1}, counts
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: {counts}")


if __name__ == "__main__":
    main()
