# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg answers a query in plain code, without an event loop."""

import asyncio
import os

import psycopg


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        row = db.execute("SELECT 6 * 7").fetchone()
    try:
        asyncio.get_running_loop()
        loop = True
    except RuntimeError:
        loop = False
    assert row == (42,) and not loop
    print(f"psycopg {psycopg.__version__}: {row[0]}, no event loop")


if __name__ == "__main__":
    main()
