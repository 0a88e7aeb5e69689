# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB lets two transactions with write skew pass, and refuses two that change the same row."""

import duckdb

SEEN = "SELECT count(*) FROM doctor WHERE on_call"


def main() -> None:
    with duckdb.connect(":memory:") as ann, ann.cursor() as bob:
        ann.execute("CREATE TABLE doctor (name text, on_call bool)")
        ann.execute("INSERT INTO doctor VALUES ('ann', true), ('bob', true)")
        for db in (ann, bob):
            db.begin()
            assert db.execute(SEEN).fetchone() == (2,)
        ann.execute("UPDATE doctor SET on_call = false WHERE name = 'ann'")
        bob.execute("UPDATE doctor SET on_call = false WHERE name = 'bob'")
        ann.commit()
        bob.commit()
        left = ann.execute(SEEN).fetchone()[0]
        for db in (ann, bob):
            db.begin()
        ann.execute("UPDATE doctor SET on_call = true WHERE name = 'ann'")
        try:
            bob.execute("UPDATE doctor SET on_call = true WHERE name = 'ann'")
            failure = ""
        except duckdb.TransactionException as error:
            failure = str(error).splitlines()[0]
        assert left == 0 and "onflict" in failure, (left, failure)
        print(f"DuckDB {duckdb.__version__}: write skew leaves {left} on call; the same row: {failure}")


if __name__ == "__main__":
    main()
