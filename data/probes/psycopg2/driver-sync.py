# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2 answers a query in plain code, without an event loop."""

import asyncio
import os

import psycopg2


def main() -> None:
    with psycopg2.connect(os.environ["POSTGRESQL_URL"]) as db, db.cursor() as cursor:
        cursor.execute("SELECT 6 * 7")
        row = cursor.fetchone()
    try:
        asyncio.get_running_loop()
        loop = True
    except RuntimeError:
        loop = False
    assert row == (42,) and not loop
    print(f"psycopg2 {psycopg2.__version__.split()[0]}: {row[0]}, no event loop")


if __name__ == "__main__":
    main()
