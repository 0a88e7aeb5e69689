# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB counts a visit with one INSERT ON CONFLICT, whether the row exists or not."""

import duckdb

VISIT = "INSERT INTO visit VALUES (?, 1) ON CONFLICT (page) DO UPDATE SET n = n + 1"


def main() -> None:
    with duckdb.connect(":memory:") as db:
        db.execute("CREATE TABLE visit (page text PRIMARY KEY, n int)")
        for page in ["/", "/about", "/", "/"]:
            db.execute(VISIT, [page])
        counts = dict(db.execute("SELECT page, n FROM visit").fetchall())
        assert counts == {"/": 3, "/about": 1}, counts
        print(f"DuckDB {duckdb.__version__}: {counts}")


if __name__ == "__main__":
    main()
