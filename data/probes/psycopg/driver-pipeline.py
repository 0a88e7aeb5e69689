# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg sends a second statement in pipeline mode before the first one is answered."""

import os
import time

import psycopg


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"], autocommit=True) as db:
        with db.pipeline():
            start = time.monotonic()
            first = db.execute("SELECT 'first', pg_sleep(1)")
            second = db.execute("SELECT 'second'")
            sent = time.monotonic() - start
            rows = first.fetchone(), second.fetchone()
        answered = time.monotonic() - start
    assert sent < 1 <= answered, (sent, answered)  # the server cannot answer the first within its second
    assert rows[0][0] == "first" and rows[1] == ("second",), rows
    print(f"psycopg {psycopg.__version__}: both sent after {sent:.2f} s, first answer after 1 s")


if __name__ == "__main__":
    main()
