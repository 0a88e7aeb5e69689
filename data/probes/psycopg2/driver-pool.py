# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg2's pool lends at most two connections and uses them again, and fails at once when they are out."""

import os

from psycopg2.pool import PoolError, ThreadedConnectionPool


def main() -> None:
    pool = ThreadedConnectionPool(0, 2, os.environ["POSTGRESQL_URL"])
    first, second = pool.getconn(), pool.getconn()
    used = {db.info.backend_pid for db in (first, second)}
    try:
        pool.getconn()
        failure = ""
    except PoolError as error:
        failure = str(error)
    pool.putconn(second, close=False)
    pool.putconn(first)
    pool.closeall()
    assert len(used) == 2 and failure == "connection pool exhausted", failure
    print(f"third caller: {failure}, without waiting")


if __name__ == "__main__":
    main()
