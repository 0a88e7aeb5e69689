# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL refuses text in an integer column, without any setting."""

import os

import psycopg


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"], autocommit=True) as db:
        db.execute("CREATE TABLE person (age int)")
        try:
            db.execute("INSERT INTO person VALUES (%s::text::int)", ["many"])
        except psycopg.errors.InvalidTextRepresentation as error:
            message = str(error).splitlines()[0]
        try:
            db.execute("INSERT INTO person VALUES ('many')")
        except psycopg.errors.InvalidTextRepresentation as error:
            assert str(error).splitlines()[0] == message
        assert db.execute("SELECT count(*) FROM person").fetchone() == (0,)
        print(f"PostgreSQL {db.info.server_version // 10000}: {message}")


if __name__ == "__main__":
    main()
