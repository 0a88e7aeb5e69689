# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite gives back the changed rows of INSERT, UPDATE and DELETE."""

import sqlite3


def main() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE item (id integer PRIMARY KEY, price int)")
    inserted = db.execute("INSERT INTO item (price) VALUES (10), (20) RETURNING id").fetchall()
    updated = db.execute("UPDATE item SET price = price * 2 RETURNING id, price").fetchall()
    deleted = db.execute("DELETE FROM item RETURNING price").fetchall()
    assert (inserted, updated, deleted) == ([(1,), (2,)], [(1, 20), (2, 40)], [(20,), (40,)])
    print(f"SQLite {sqlite3.sqlite_version}: INSERT {inserted}, UPDATE {updated}, DELETE {deleted}")


if __name__ == "__main__":
    main()
