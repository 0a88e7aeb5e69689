# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite finds JSON documents by a value inside them through an index on the expression."""

import json
import sqlite3

FIND = "SELECT id FROM event WHERE body ->> '$.user.id' = 4711"


def main() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE event (id int, body text)")
    rows = [(n, json.dumps({"user": {"id": n}})) for n in range(20_000)]
    db.executemany("INSERT INTO event VALUES (?, ?)", rows)
    scan = db.execute(f"EXPLAIN QUERY PLAN {FIND}").fetchone()[3]
    db.execute("CREATE INDEX by_user ON event (body ->> '$.user.id')")
    indexed = db.execute(f"EXPLAIN QUERY PLAN {FIND}").fetchone()[3]
    assert scan == "SCAN event" and "USING INDEX by_user" in indexed, (scan, indexed)
    assert db.execute(FIND).fetchall() == [(4711,)]
    print(f"SQLite {sqlite3.sqlite_version}: {scan} became {indexed}")


if __name__ == "__main__":
    main()
