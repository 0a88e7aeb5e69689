# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""SQLite locks the database and not rows: FOR UPDATE SKIP LOCKED is a syntax error."""

import sqlite3

TAKE = "SELECT id FROM job WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"


def main() -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.execute("CREATE TABLE job (id int PRIMARY KEY, done int DEFAULT 0)")
    db.execute("INSERT INTO job (id) VALUES (1), (2)")
    try:
        db.execute(TAKE)
        failure = ""
    except sqlite3.OperationalError as error:
        failure = str(error)
    assert failure == 'near "FOR": syntax error', failure
    one = db.execute(
        "UPDATE job SET done = 1 WHERE id = (SELECT min(id) FROM job WHERE NOT done) RETURNING id"
    ).fetchall()
    assert one == [(1,)], one  # a queue takes a job with one statement instead
    print(f"SQLite {sqlite3.sqlite_version}: {failure}; UPDATE … RETURNING took job {one[0][0]}")


if __name__ == "__main__":
    main()
