# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB gives a second worker the next job with FOR UPDATE SKIP LOCKED while the first holds its own."""

import os
from urllib.parse import urlsplit

import pymysql

TAKE = "SELECT id FROM job WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"


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
        ask(first, "CREATE TABLE job (id int PRIMARY KEY, done bool DEFAULT false)")
        ask(first, "INSERT INTO job (id) VALUES (1), (2)")
        first.commit()
        ask(second, "SET innodb_lock_wait_timeout = 1")  # a wait would be an error
        jobs = ask(first, TAKE), ask(second, TAKE)
        assert jobs == (((1,),), ((2,),)), jobs
        first.rollback()  # the worker dies, and its job is free again
        assert ask(first, TAKE) == ((1,),)
        version = ask(first, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: two workers got jobs 1 and 2 at the same time")


if __name__ == "__main__":
    main()
