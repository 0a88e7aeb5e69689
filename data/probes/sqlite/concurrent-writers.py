# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite, also in WAL mode, has one writer at a time: a second open transaction may read, but not write."""

import sqlite3
import tempfile


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/app.db"
        first, second = (sqlite3.connect(path, isolation_level=None, timeout=0.5) for _ in range(2))
        assert first.execute("PRAGMA journal_mode = wal").fetchone() == ("wal",)
        first.execute("CREATE TABLE stock (id int PRIMARY KEY, n int)")
        first.execute("INSERT INTO stock VALUES (1, 0), (2, 0)")
        first.execute("BEGIN IMMEDIATE")
        first.execute("UPDATE stock SET n = 1 WHERE id = 1")
        reading = second.execute("SELECT sum(n) FROM stock").fetchone()
        try:
            second.execute("UPDATE stock SET n = 1 WHERE id = 2")
            failure = None
        except sqlite3.OperationalError as error:
            failure = error
        assert reading == (0,) and str(failure) == "database is locked", (reading, failure)
        first.execute("COMMIT")
        second.execute("UPDATE stock SET n = 1 WHERE id = 2")
        print(f"SQLite {sqlite3.sqlite_version}: the second writer got: {failure}; it could read")
        first.close()
        second.close()


if __name__ == "__main__":
    main()
