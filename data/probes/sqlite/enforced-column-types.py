# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite stores text in an integer column, and refuses it only in a STRICT table."""

import sqlite3


def main() -> None:
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE person (age integer)")
    db.execute("INSERT INTO person VALUES ('many')")
    stored = db.execute("SELECT age, typeof(age) FROM person").fetchone()
    db.execute("CREATE TABLE strict_person (age integer) STRICT")
    try:
        db.execute("INSERT INTO strict_person VALUES ('many')")
        failure = ""
    except sqlite3.IntegrityError as error:
        failure = str(error)
    assert stored == ("many", "text") and "cannot store TEXT value in INTEGER column" in failure, (
        stored,
        failure,
    )
    print(f"SQLite {sqlite3.sqlite_version}: an integer column holds {stored}; STRICT: {failure}")


if __name__ == "__main__":
    main()
