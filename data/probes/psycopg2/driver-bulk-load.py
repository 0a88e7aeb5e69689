# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2 copies 10,000 rows into a table with one COPY, from text that the program writes."""

import csv
import io
import os

import psycopg2


def main() -> None:
    text = io.StringIO()
    csv.writer(text).writerows((n, f"tab\t{n}") for n in range(10_000))
    text.seek(0)
    with psycopg2.connect(os.environ["POSTGRESQL_URL"]) as db, db.cursor() as cursor:
        cursor.execute("CREATE TABLE item (id int, name text)")
        cursor.copy_expert("COPY item (id, name) FROM STDIN (FORMAT csv)", text)
        copied = cursor.rowcount
        cursor.execute("SELECT id, name FROM item ORDER BY id DESC LIMIT 1")
        last = cursor.fetchone()
    assert copied == 10_000 and last == (9999, "tab\t9999"), (copied, last)
    print(f"psycopg2 {psycopg2.__version__.split()[0]}: one COPY, {copied} rows")


if __name__ == "__main__":
    main()
