# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg is a DB-API 2.0 module: its globals, a connection, a cursor, and the tree of errors."""

import os

import psycopg


def main() -> None:
    assert psycopg.apilevel == "2.0" and psycopg.threadsafety in range(4) and psycopg.paramstyle == "pyformat"
    assert issubclass(psycopg.IntegrityError, psycopg.DatabaseError) and issubclass(
        psycopg.DatabaseError, psycopg.Error
    )
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        cursor = db.cursor()
        cursor.execute("CREATE TABLE item (id int PRIMARY KEY, name varchar(20))")
        cursor.executemany("INSERT INTO item VALUES (%s, %s)", [(1, "pen"), (2, "ink")])
        db.commit()
        cursor.execute("DELETE FROM item WHERE id = %s", (2,))
        deleted = cursor.rowcount
        db.rollback()
        cursor.execute("SELECT id, name FROM item ORDER BY id")
        columns = [column[0] for column in cursor.description]
        rows = [cursor.fetchone(), *cursor.fetchall()]
        try:
            cursor.execute("INSERT INTO item VALUES (1, 'dup')")
        except psycopg.IntegrityError as error:
            failure = type(error).__name__
    assert (deleted, columns, rows) == (1, ["id", "name"], [(1, "pen"), (2, "ink")])
    globals_of_it = psycopg.apilevel, psycopg.paramstyle, psycopg.threadsafety
    print("apilevel, paramstyle, threadsafety:", *globals_of_it, "· a duplicate:", failure)


if __name__ == "__main__":
    main()
