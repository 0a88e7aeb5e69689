# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL numbers the rows of each group with row_number()."""

import os

import psycopg

QUERY = """
    SELECT name, row_number() OVER (PARTITION BY team ORDER BY points DESC),
        sum(points) OVER (PARTITION BY team)
    FROM player ORDER BY team, 2
"""


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        db.execute("CREATE TABLE player (name text, team int, points int)")
        db.execute("INSERT INTO player VALUES ('ann', 1, 5), ('bob', 1, 9), ('cat', 2, 1)")
        rows = db.execute(QUERY).fetchall()
        assert rows == [("bob", 1, 14), ("ann", 2, 14), ("cat", 1, 1)], rows
        print(f"PostgreSQL {db.info.server_version // 10000}: {rows}")


if __name__ == "__main__":
    main()
