# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL undoes the changes of two tables together when the second fails, and shows none before."""

import os

import psycopg


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    with psycopg.connect(url) as db, psycopg.connect(url, autocommit=True) as other:
        other.execute("CREATE TABLE account (id int PRIMARY KEY, balance int CHECK (balance >= 0))")
        other.execute("CREATE TABLE entry (account int REFERENCES account, amount int)")
        other.execute("INSERT INTO account VALUES (1, 100)")
        try:
            with db.transaction():
                db.execute("INSERT INTO entry VALUES (1, -150)")
                before_commit = other.execute("SELECT count(*) FROM entry").fetchone()[0]
                db.execute("UPDATE account SET balance = balance - 150 WHERE id = 1")
        except psycopg.errors.CheckViolation as error:
            failure = type(error).__name__
        after = other.execute("SELECT (SELECT count(*) FROM entry), balance FROM account").fetchone()
        assert (before_commit, after) == (0, (0, 100)), (before_commit, after)
        print(f"PostgreSQL {db.info.server_version // 10000}: {failure} undid both; seen: {before_commit}")


if __name__ == "__main__":
    main()
