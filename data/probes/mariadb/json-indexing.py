# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB refuses an index on an expression, and finds a value in JSON by the index of a generated column."""

import os
from urllib.parse import urlsplit

import pymysql

FIND = "SELECT id FROM event WHERE user_id = 4711"


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
        ask(db, "CREATE TABLE event (id int, body json)")
        ask(db, "INSERT INTO event SELECT seq, json_object('user', seq) FROM seq_1_to_20000")
        try:
            ask(db, "CREATE INDEX by_user ON event ((json_value(body, '$.user')))")
        except pymysql.err.ProgrammingError as error:
            refused = error.args[0]
        ask(
            db,
            "ALTER TABLE event ADD user_id int AS (json_value(body, '$.user')), ADD INDEX (user_id)",
        )
        key = ask(db, f"EXPLAIN {FIND}")[0][5]
        assert (refused, key, ask(db, FIND)) == (1064, "user_id", ((4711,),)), (refused, key)
        direct = ask(db, "EXPLAIN SELECT id FROM event WHERE json_value(body, '$.user') = 4711")[0][5]
        assert direct is None, direct
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: an expression: error {refused}; a generated column: key {key}")


if __name__ == "__main__":
    main()
