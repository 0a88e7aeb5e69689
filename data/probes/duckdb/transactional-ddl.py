# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB undoes CREATE TABLE and ALTER TABLE with ROLLBACK."""

import duckdb


def main() -> None:
    with duckdb.connect(":memory:") as db:
        db.execute("CREATE TABLE book (id int)")
        db.begin()
        db.execute("ALTER TABLE book ADD COLUMN title text")
        db.execute("CREATE TABLE author (id int)")
        inside = db.execute("SELECT count(*) FROM duckdb_columns() WHERE NOT internal").fetchone()
        db.rollback()
        columns = db.execute(
            "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal"
        ).fetchall()
        assert inside == (3,) and columns == [("book", "id")], (inside, columns)
        print(f"DuckDB {duckdb.__version__}: after ROLLBACK only {columns} is there")


if __name__ == "__main__":
    main()
