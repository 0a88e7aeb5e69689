# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite refuses the second of two transactions that both read and then write: no write skew."""

import sqlite3
import tempfile

SEEN = "SELECT count(*) FROM doctor WHERE on_call"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/app.db"
        ann, bob = (sqlite3.connect(path, isolation_level=None, timeout=0) for _ in range(2))
        ann.execute("PRAGMA journal_mode = wal")
        ann.execute("CREATE TABLE doctor (name text PRIMARY KEY, on_call int)")
        ann.execute("INSERT INTO doctor VALUES ('ann', 1), ('bob', 1)")
        for db in (ann, bob):
            db.execute("BEGIN")
            assert db.execute(SEEN).fetchone() == (2,)
        ann.execute("UPDATE doctor SET on_call = 0 WHERE name = 'ann'")
        ann.execute("COMMIT")
        try:
            bob.execute("UPDATE doctor SET on_call = 0 WHERE name = 'bob'")
            bob.execute("COMMIT")
        except sqlite3.OperationalError as error:
            failure = f"{error} ({error.sqlite_errorname})"
            bob.execute("ROLLBACK")
        assert ann.execute(SEEN).fetchone() == (1,)
        assert "SQLITE_BUSY_SNAPSHOT" in failure, failure
        print(f"SQLite {sqlite3.sqlite_version}: one stays on call; the second got: {failure}")
        ann.close()
        bob.close()


if __name__ == "__main__":
    main()
