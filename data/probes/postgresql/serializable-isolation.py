# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL at SERIALIZABLE refuses one of two transactions with write skew; weaker levels do not."""

import os

import psycopg

LEAVE = (
    "UPDATE doctor SET on_call = false WHERE name = %s AND (SELECT count(*) FROM doctor WHERE on_call) > 1"
)


def on_call_after_both_left(url: str, level: psycopg.IsolationLevel) -> tuple[int, str]:
    """How many are on call after each of two doctors saw the other and left, and the error, if any."""
    failure = "no error"
    with psycopg.connect(url) as ann, psycopg.connect(url) as bob, psycopg.connect(url) as admin:
        admin.execute("CREATE TABLE IF NOT EXISTS doctor (name text PRIMARY KEY, on_call boolean)")
        admin.execute("TRUNCATE doctor; INSERT INTO doctor VALUES ('ann', true), ('bob', true)")
        admin.commit()
        ann.isolation_level = bob.isolation_level = level
        ann.execute(LEAVE, ["ann"])
        try:
            bob.execute(LEAVE, ["bob"])
            ann.commit()
            bob.commit()
        except psycopg.errors.SerializationFailure as error:
            failure = type(error).__name__
        return admin.execute("SELECT count(*) FROM doctor WHERE on_call").fetchone()[0], failure


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    weaker = on_call_after_both_left(url, psycopg.IsolationLevel.REPEATABLE_READ)
    serializable = on_call_after_both_left(url, psycopg.IsolationLevel.SERIALIZABLE)
    assert weaker == (0, "no error"), weaker
    assert serializable == (1, "SerializationFailure"), serializable
    print(f"REPEATABLE READ leaves {weaker[0]} on call, SERIALIZABLE {serializable[0]}: {serializable[1]}")


if __name__ == "__main__":
    main()
