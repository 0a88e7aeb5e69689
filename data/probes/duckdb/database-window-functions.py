# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB numbers the rows of each group with row_number()."""

import duckdb

QUERY = """
    SELECT name, row_number() OVER (PARTITION BY team ORDER BY points DESC),
        sum(points) OVER (PARTITION BY team)
    FROM player ORDER BY team, 2
"""


def main() -> None:
    with duckdb.connect(":memory:") as db:
        db.execute("CREATE TABLE player (name text, team int, points int)")
        db.execute("INSERT INTO player VALUES ('ann', 1, 5), ('bob', 1, 9), ('cat', 2, 1)")
        rows = db.execute(QUERY).fetchall()
        assert rows == [("bob", 1, 14), ("ann", 2, 14), ("cat", 1, 1)], rows
        print(f"DuckDB {duckdb.__version__}: {rows}")


if __name__ == "__main__":
    main()
