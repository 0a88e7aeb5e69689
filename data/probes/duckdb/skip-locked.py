# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB has no row locks: it does not know FOR UPDATE SKIP LOCKED."""

import duckdb


def main() -> None:
    with duckdb.connect(":memory:") as first, first.cursor() as second:
        first.execute("CREATE TABLE job (id int, done bool DEFAULT false)")
        first.execute("INSERT INTO job (id) VALUES (1), (2)")
        first.begin()
        second.begin()
        try:
            jobs = [
                db.execute(
                    "SELECT id FROM job WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"
                ).fetchone()
                for db in (first, second)
            ]
            outcome = "not skipped" if jobs[0] == jobs[1] else "skipped"
        except duckdb.Error as error:
            outcome = str(error).splitlines()[0]
        assert outcome != "skipped", outcome
        print(f"DuckDB {duckdb.__version__}: {outcome}")


if __name__ == "__main__":
    main()
