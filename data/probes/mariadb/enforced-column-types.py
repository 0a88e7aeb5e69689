# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB in its default mode refuses text in an integer column, and takes it as 0 without strict mode."""

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
        ask(db, "CREATE TABLE person (age int)")
        try:
            ask(db, "INSERT INTO person VALUES ('many')")
        except pymysql.err.DataError as error:
            message = error.args[1]
        assert (
            "Incorrect integer value" in message
            and "STRICT_TRANS_TABLES" in ask(db, "SELECT @@sql_mode")[0][0]
        )
        ask(db, "SET sql_mode = ''")
        ask(db, "INSERT INTO person VALUES ('many')")
        assert ask(db, "SELECT age FROM person") == ((0,),)
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: {message}; without strict mode 0 is stored")


if __name__ == "__main__":
    main()
