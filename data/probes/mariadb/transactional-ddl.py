# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB commits at CREATE TABLE, so that ROLLBACK undoes neither the table nor the row before it."""

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
        ask(db, "CREATE TABLE book (id int)")
        ask(db, "START TRANSACTION")
        ask(db, "INSERT INTO book VALUES (1)")
        ask(db, "CREATE TABLE author (id int)")
        db.rollback()
        tables = {row[0] for row in ask(db, "SHOW TABLES")}
        books = ask(db, "SELECT count(*) FROM book")[0][0]
        assert (tables, books) == ({"author", "book"}, 1), (tables, books)
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: after ROLLBACK the new table and the row are there")


if __name__ == "__main__":
    main()
