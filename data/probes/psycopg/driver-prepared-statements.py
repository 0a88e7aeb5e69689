# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""Psycopg sends values apart from the text, and prepares a statement on the server at its sixth run."""

import os

import psycopg

LISTED = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%needle%'"


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        counts = []
        for n in range(7):
            assert db.execute("SELECT %s::int + 1 AS needle", [n]).fetchone() == (n + 1,)
            counts.append(db.execute(LISTED, prepare=False).fetchone()[0])
        statement = db.execute(
            "SELECT statement FROM pg_prepared_statements WHERE name LIKE '_pg3%'"
        ).fetchone()[0]
    assert counts == [0, 0, 0, 0, 0, 1, 1], counts
    assert statement == "SELECT $1::int + 1 AS needle", statement
    print(f"psycopg {psycopg.__version__}: prepared after each run: {counts}; {statement}")


if __name__ == "__main__":
    main()
