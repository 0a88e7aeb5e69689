# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite undoes the changes of two tables together when the second fails."""

import sqlite3
import tempfile


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        db = sqlite3.connect(f"{folder}/app.db", isolation_level=None)
        other = sqlite3.connect(f"{folder}/app.db", isolation_level=None)
        other.execute("PRAGMA journal_mode = wal")
        other.execute("CREATE TABLE account (id int PRIMARY KEY, balance int CHECK (balance >= 0))")
        other.execute("CREATE TABLE entry (account int, amount int)")
        other.execute("INSERT INTO account VALUES (1, 100)")
        try:
            db.execute("BEGIN IMMEDIATE")
            db.execute("INSERT INTO entry VALUES (1, -150)")
            before_commit = other.execute("SELECT count(*) FROM entry").fetchone()[0]
            db.execute("UPDATE account SET balance = balance - 150 WHERE id = 1")
        except sqlite3.IntegrityError as error:
            failure = error
            db.execute("ROLLBACK")
        after = other.execute("SELECT (SELECT count(*) FROM entry), balance FROM account").fetchone()
        assert (before_commit, after) == (0, (0, 100)), (before_commit, after)
        print(f"SQLite {sqlite3.sqlite_version}: {failure}; both undone; seen meanwhile: {before_commit}")
        db.close()
        other.close()


if __name__ == "__main__":
    main()
