# /// script
# requires-python = ">=3.11"
# dependencies = ["duckdb"]
# ///
"""DuckDB refuses text in an integer column, without any setting."""

import duckdb


def main() -> None:
    with duckdb.connect(":memory:") as db:
        db.execute("CREATE TABLE person (age int)")
        try:
            db.execute("INSERT INTO person VALUES ('many')")
            failure = ""
        except duckdb.ConversionException as error:
            failure = str(error).splitlines()[0]
        assert "Could not convert string 'many' to INT32" in failure, failure
        print(f"DuckDB {duckdb.__version__}: {failure}")


if __name__ == "__main__":
    main()
