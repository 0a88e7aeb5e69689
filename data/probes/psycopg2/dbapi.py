# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2 is a DB-API 2.0 module: its globals, a connection, a cursor, and the tree of errors."""

import os

import psycopg2


def main() -> None:
    assert (
        psycopg2.apilevel == "2.0" and psycopg2.threadsafety in range(4) and psycopg2.paramstyle == "pyformat"
    )
    assert issubclass(psycopg2.IntegrityError, psycopg2.DatabaseError) and issubclass(
        psycopg2.DatabaseError, psycopg2.Error
    )
    with psycopg2.connect(os.environ["POSTGRESQL_URL"]) as db:
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
        except psycopg2.IntegrityError as error:
            failure = type(error).__name__
    assert (deleted, columns, rows) == (1, ["id", "name"], [(1, "pen"), (2, "ink")])
    globals_of_it = psycopg2.apilevel, psycopg2.paramstyle, psycopg2.threadsafety
    print("apilevel, paramstyle, threadsafety:", *globals_of_it, "· a duplicate:", failure)


if __name__ == "__main__":
    main()
