# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB reads values inside JSON, and scans the table for them whatever index there is."""

import duckdb

FIND = "SELECT id FROM event WHERE json_extract_string(body, '$.user') = '4711'"


def main() -> None:
    with duckdb.connect(":memory:") as db:
        db.execute(
            "CREATE TABLE event AS SELECT n AS id, json_object('user', n) AS body FROM range(200000) t(n)"
        )
        try:
            db.execute("CREATE INDEX by_user ON event (json_extract_string(body, '$.user'))")
            created = "index created"
        except duckdb.Error as error:
            created = str(error).splitlines()[0]
        plan = db.execute(f"EXPLAIN ANALYZE {FIND}").fetchone()[1]
        assert db.execute(FIND).fetchall() == [(4711,)]
        assert "Index Scan" not in plan, plan
        print(f"DuckDB {duckdb.__version__}: {created}; the plan of the query has no index scan")


if __name__ == "__main__":
    main()
