# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB gives back the changed rows of INSERT, UPDATE and DELETE."""

import duckdb


def main() -> None:
    with duckdb.connect(":memory:") as db:
        db.execute("CREATE SEQUENCE ids")
        db.execute("CREATE TABLE item (id int DEFAULT nextval('ids'), price int)")
        inserted = db.execute("INSERT INTO item (price) VALUES (10), (20) RETURNING id").fetchall()
        updated = db.execute("UPDATE item SET price = price * 2 RETURNING id, price").fetchall()
        deleted = db.execute("DELETE FROM item RETURNING price").fetchall()
        assert (inserted, sorted(updated), sorted(deleted)) == (
            [(1,), (2,)],
            [(1, 20), (2, 40)],
            [(20,), (40,)],
        )
        print(f"DuckDB {duckdb.__version__}: INSERT {inserted}, UPDATE {updated}, DELETE {deleted}")


if __name__ == "__main__":
    main()
