# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2 writes the values into the text of the statement, and prepares nothing."""

import os

import psycopg2


def main() -> None:
    with psycopg2.connect(os.environ["POSTGRESQL_URL"]) as db, db.cursor() as cursor:
        for _ in range(7):
            cursor.execute("SELECT query, %s FROM pg_stat_activity WHERE pid = pg_backend_pid()", ["it's"])
            seen = cursor.fetchone()[0]
        cursor.execute("SELECT count(*) FROM pg_prepared_statements")
        prepared = cursor.fetchone()[0]
    assert seen.startswith("SELECT query, 'it''s' FROM") and prepared == 0, (seen, prepared)
    print(f"the server sees {seen[:26]!r}; prepared statements after seven runs: {prepared}")


if __name__ == "__main__":
    main()
