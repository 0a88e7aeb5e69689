# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2 gives rows whose columns have names, as a named tuple or a dictionary, without types."""

import os

import psycopg2
from psycopg2.extras import NamedTupleCursor, RealDictCursor


def main() -> None:
    query, rows = "SELECT 'pen' AS name, 2 AS price", []
    with psycopg2.connect(os.environ["POSTGRESQL_URL"]) as db:
        for kind in (NamedTupleCursor, RealDictCursor):
            with db.cursor(cursor_factory=kind) as cursor:
                cursor.execute(query)
                rows.append(cursor.fetchone())
    named, mapped = rows
    assert named.price == 2 and mapped["price"] == 2
    assert getattr(type(named), "__annotations__", {}) == {}  # nothing for a type checker
    print(f"{named}, {mapped}")


if __name__ == "__main__":
    main()
