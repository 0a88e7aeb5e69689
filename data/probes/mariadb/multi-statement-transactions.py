# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB undoes the changes of two InnoDB tables together when the second fails."""

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
    with connect() as db, connect(autocommit=True) as other:
        ask(other, "CREATE TABLE account (id int PRIMARY KEY, balance int CHECK (balance >= 0))")
        ask(other, "CREATE TABLE entry (account int, amount int)")
        ask(other, "INSERT INTO account VALUES (1, 100)")
        try:
            ask(db, "INSERT INTO entry VALUES (1, -150)")
            before_commit = ask(other, "SELECT count(*) FROM entry")[0][0]
            ask(db, "UPDATE account SET balance = balance - 150 WHERE id = 1")
        except pymysql.err.OperationalError as error:
            failure = error.args[1]
            db.rollback()
        after = ask(other, "SELECT (SELECT count(*) FROM entry), balance FROM account")[0]
        assert (before_commit, after) == (0, (0, 100)), (before_commit, after)
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: {failure} Both undone; seen meanwhile: {before_commit}")


if __name__ == "__main__":
    main()
