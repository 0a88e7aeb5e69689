# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite undoes CREATE TABLE and ALTER TABLE with ROLLBACK."""

import sqlite3


def main() -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.execute("CREATE TABLE book (id int)")
    db.execute("BEGIN")
    db.execute("ALTER TABLE book ADD COLUMN title text")
    db.execute("CREATE TABLE author (id int)")
    inside = db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    db.execute("ROLLBACK")
    schema = [row[0] for row in db.execute("SELECT sql FROM sqlite_schema")]
    assert inside == (2,) and schema == ["CREATE TABLE book (id int)"], schema
    print(f"SQLite {sqlite3.sqlite_version}: after ROLLBACK the schema is {schema[0]}")


if __name__ == "__main__":
    main()
