# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB at SERIALIZABLE ends one of two transactions with write skew as a deadlock."""

import os
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import pymysql

LEAVE = "UPDATE doctor SET on_call = 0 WHERE name = %s"
SEEN = "SELECT count(*) FROM doctor WHERE on_call"


def connect(**options) -> pymysql.Connection:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    return pymysql.connect(**to, database=url.path[1:], **options)


def ask(db: pymysql.Connection, sql: str, *values) -> tuple:
    with db.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall()


def leave(db: pymysql.Connection, name: str) -> str:
    try:
        ask(db, LEAVE, name)
        db.commit()
        return ""
    except pymysql.err.OperationalError as error:
        db.rollback()
        return error.args[1].split(";")[0]


def on_call_after_both_left(level: str) -> tuple[int, str]:
    """How many are on call after each of two doctors saw the other and left, and the error, if any."""
    with (
        connect() as ann,
        connect() as bob,
        connect(autocommit=True) as admin,
        ThreadPoolExecutor() as threads,
    ):
        ask(admin, "CREATE OR REPLACE TABLE doctor (name varchar(9) PRIMARY KEY, on_call bool)")
        ask(admin, "INSERT INTO doctor VALUES ('ann', 1), ('bob', 1)")
        for db in (ann, bob):
            ask(db, f"SET SESSION TRANSACTION ISOLATION LEVEL {level}")
            assert ask(db, SEEN) == ((2,),)
        failure = "".join(threads.map(leave, (ann, bob), ("ann", "bob")))
        return ask(admin, SEEN)[0][0], failure


def main() -> None:
    weaker, serializable = on_call_after_both_left("REPEATABLE READ"), on_call_after_both_left("SERIALIZABLE")
    assert weaker == (0, ""), weaker
    assert serializable == (1, "Deadlock found when trying to get lock"), serializable
    print(f"REPEATABLE READ leaves 0 on call; SERIALIZABLE leaves {serializable[0]}: {serializable[1]}")


if __name__ == "__main__":
    main()
