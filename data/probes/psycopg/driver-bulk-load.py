# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg copies 10,000 rows into a table with one COPY."""

import os

import psycopg


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db, db.cursor() as cursor:
        cursor.execute("CREATE TABLE item (id int, name text)")
        with cursor.copy("COPY item (id, name) FROM STDIN") as copy:
            for n in range(10_000):
                copy.write_row((n, f"tab\t{n}"))
        command = cursor.statusmessage
        last = cursor.execute("SELECT id, name FROM item ORDER BY id DESC LIMIT 1").fetchone()
    assert command == "COPY 10000" and last == (9999, "tab\t9999"), (command, last)
    print(f"psycopg {psycopg.__version__}: {command}")


if __name__ == "__main__":
    main()
