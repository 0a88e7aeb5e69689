# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL lets two open transactions change two rows of one table, and neither waits for the other."""

import os

import psycopg


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    with psycopg.connect(url) as first, psycopg.connect(url) as second:
        first.execute("CREATE TABLE stock (id int PRIMARY KEY, n int)")
        first.execute("INSERT INTO stock VALUES (1, 0), (2, 0)")
        first.commit()
        second.execute("SET lock_timeout = '500ms'")  # a wait would be an error
        first.execute("UPDATE stock SET n = 1 WHERE id = 1")
        second.execute("UPDATE stock SET n = 1 WHERE id = 2")
        states = {db.info.transaction_status.name for db in (first, second)}
        assert states == {"INTRANS"}, states
        first.commit()
        second.commit()
        assert first.execute("SELECT sum(n) FROM stock").fetchone() == (2,)
        print(
            f"PostgreSQL {first.info.server_version // 10000}: two open transactions, each had changed a row"
        )


if __name__ == "__main__":
    main()
