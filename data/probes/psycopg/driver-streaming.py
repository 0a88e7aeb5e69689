# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg reads 50,000 rows through a server-side cursor without holding them in memory."""

import os
import resource

import psycopg

QUERY = "SELECT repeat('x', 1000) FROM generate_series(1, 50000)"


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        start = megabytes()
        with db.cursor(name="export") as cursor:
            count = sum(1 for _ in cursor.execute(QUERY))
        streamed = megabytes() - start
        rows = db.execute(QUERY).fetchall()
        whole = megabytes() - start
    assert len(rows) == 50_000
    assert streamed < 15 < whole and count == 50_000, (streamed, whole, count)
    print(
        f"50 MB of rows: {streamed:.0f} MB more memory while streaming, {whole:.0f} MB when fetched at once"
    )


if __name__ == "__main__":
    main()
