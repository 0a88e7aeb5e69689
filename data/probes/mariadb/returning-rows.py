# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB 10.11 gives back the rows of INSERT and DELETE, and has no RETURNING for UPDATE."""

import os
from urllib.parse import urlsplit

import pymysql


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
        ask(db, "CREATE TABLE item (id int AUTO_INCREMENT PRIMARY KEY, price int)")
        inserted = ask(db, "INSERT INTO item (price) VALUES (10), (20) RETURNING id")
        try:
            updated = ask(db, "UPDATE item SET price = price * 2 RETURNING id")
        except pymysql.err.ProgrammingError as error:
            updated = f"error {error.args[0]}"
        deleted = ask(db, "DELETE FROM item RETURNING price")
        assert (inserted, updated, deleted) == (((1,), (2,)), "error 1064", ((10,), (20,)))
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: INSERT {inserted}, UPDATE {updated}, DELETE {deleted}")


if __name__ == "__main__":
    main()
