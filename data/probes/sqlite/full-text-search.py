# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite finds words in a table of the FTS5 module that Python's SQLite has, and ranks the rows."""

import sqlite3

ROWS = ["The database answers queries", "A query, a query planner and more queries", "Nothing of the kind"]


def main() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE VIRTUAL TABLE page USING fts5(body, tokenize = porter)")
    db.executemany("INSERT INTO page VALUES (?)", [[row] for row in ROWS])
    rows = db.execute("SELECT rowid, rank FROM page WHERE page MATCH 'query' ORDER BY rank").fetchall()
    assert [row[0] for row in rows] == [2, 1] and rows[0][1] < rows[1][1], (
        rows
    )  # the better rank is the lower one
    plan = db.execute("EXPLAIN QUERY PLAN SELECT rowid FROM page WHERE page MATCH 'query'").fetchone()[3]
    assert "VIRTUAL TABLE INDEX" in plan, plan
    print(f"SQLite {sqlite3.sqlite_version}: 'query' found rows 2 and 1, best first; plan: {plan}")


if __name__ == "__main__":
    main()
