# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL undoes CREATE TABLE and ALTER TABLE with ROLLBACK."""

import os

import psycopg


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        db.execute("CREATE TABLE book (id int)")
        db.commit()
        db.execute("ALTER TABLE book ADD COLUMN title text")
        db.execute("CREATE TABLE author (id int)")
        db.rollback()
        columns = db.execute(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        ).fetchall()
        assert columns == [("book", "id")], columns
        print(f"PostgreSQL {db.info.server_version // 10000}: ROLLBACK left {columns}")


if __name__ == "__main__":
    main()
