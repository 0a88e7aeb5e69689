# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB is a server: two clients of other processes see each other in its process list."""

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
        ids = {first.thread_id(), second.thread_id()}
        listed = {
            row[0]
            for row in ask(first, "SELECT id FROM information_schema.processlist WHERE user = 'webatlas'")
        }
        assert len(ids) == 2 and ids <= listed, (ids, listed)
        assert first.host_info.startswith("socket 127.0.0.1"), first.host_info
        version = ask(first, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: connections {sorted(ids)}, {first.host_info}")


if __name__ == "__main__":
    main()
