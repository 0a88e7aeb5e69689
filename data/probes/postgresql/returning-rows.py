# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL gives back the changed rows of INSERT, UPDATE and DELETE."""

import os

import psycopg


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        db.execute("CREATE TABLE item (id serial PRIMARY KEY, price int)")
        inserted = db.execute("INSERT INTO item (price) VALUES (10), (20) RETURNING id").fetchall()
        updated = db.execute("UPDATE item SET price = price * 2 RETURNING id, price").fetchall()
        deleted = db.execute("DELETE FROM item RETURNING price").fetchall()
        assert (inserted, updated, deleted) == ([(1,), (2,)], [(1, 20), (2, 40)], [(20,), (40,)])
        print(f"INSERT {inserted}, UPDATE {updated}, DELETE {deleted}")


if __name__ == "__main__":
    main()
