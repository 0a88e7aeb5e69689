# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB lets two open transactions change two rows of one table, and neither waits for the other."""

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
    with connect() as first, connect() as second:
        ask(first, "CREATE TABLE stock (id int PRIMARY KEY, n int)")
        ask(first, "INSERT INTO stock VALUES (1, 0), (2, 0)")
        first.commit()
        ask(second, "SET innodb_lock_wait_timeout = 1")  # a wait would be an error
        ask(first, "UPDATE stock SET n = 1 WHERE id = 1")
        ask(second, "UPDATE stock SET n = 1 WHERE id = 2")
        opened = [ask(db, "SELECT @@in_transaction")[0][0] for db in (first, second)]
        assert opened == [1, 1], opened
        first.commit()
        second.commit()
        assert ask(first, "SELECT sum(n) FROM stock")[0][0] == 2
        version = ask(first, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: both changed a row while both transactions were open")


if __name__ == "__main__":
    main()
