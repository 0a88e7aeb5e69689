# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB undoes the changes of two tables together when the second fails."""

import duckdb


def main() -> None:
    with duckdb.connect(":memory:") as db, db.cursor() as other:
        other.execute("CREATE TABLE account (id int, balance int CHECK (balance >= 0))")
        other.execute("CREATE TABLE entry (account int, amount int)")
        other.execute("INSERT INTO account VALUES (1, 100)")
        try:
            db.begin()
            db.execute("INSERT INTO entry VALUES (1, -150)")
            before_commit = other.execute("SELECT count(*) FROM entry").fetchone()[0]
            db.execute("UPDATE account SET balance = balance - 150 WHERE id = 1")
        except duckdb.ConstraintException as error:
            failure = str(error).splitlines()[0]
            db.rollback()
        after = other.execute("SELECT (SELECT count(*) FROM entry), balance FROM account").fetchone()
        assert (before_commit, after) == (0, (0, 100)), (before_commit, after)
        print(f"DuckDB {duckdb.__version__}: {failure}; both undone; seen meanwhile: {before_commit}")


if __name__ == "__main__":
    main()
