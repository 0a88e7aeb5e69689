# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# timeout = 120
# ///
"""mysqlclient is a DB-API 2.0 module: its globals, a connection, a cursor, and the tree of errors."""

import os
from urllib.parse import urlsplit

import MySQLdb


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}

    assert MySQLdb.apilevel == "2.0" and MySQLdb.threadsafety in range(4) and MySQLdb.paramstyle == "format"
    assert issubclass(MySQLdb.IntegrityError, MySQLdb.DatabaseError) and issubclass(
        MySQLdb.DatabaseError, MySQLdb.Error
    )
    with MySQLdb.connect(**to, database=url.path[1:]) as db:
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
        except MySQLdb.IntegrityError as error:
            failure = type(error).__name__
    assert (deleted, columns, rows) == (1, ["id", "name"], [(1, "pen"), (2, "ink")])
    globals_of_it = MySQLdb.apilevel, MySQLdb.paramstyle, MySQLdb.threadsafety
    print("apilevel, paramstyle, threadsafety:", *globals_of_it, "· a duplicate:", failure)


if __name__ == "__main__":
    main()
