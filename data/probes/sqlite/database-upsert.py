# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite counts a visit with one INSERT ON CONFLICT, whether the row exists or not."""

import sqlite3

VISIT = "INSERT INTO visit VALUES (?, 1) ON CONFLICT (page) DO UPDATE SET n = n + 1"


def main() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE visit (page text PRIMARY KEY, n int)")
    for page in ["/", "/about", "/", "/"]:
        db.execute(VISIT, [page])
    counts = dict(db.execute("SELECT page, n FROM visit"))
    assert counts == {"/": 3, "/about": 1}, counts
    print(f"SQLite {sqlite3.sqlite_version}: {counts}")


if __name__ == "__main__":
    main()
