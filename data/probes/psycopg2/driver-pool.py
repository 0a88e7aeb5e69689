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
    pool = ThreadedConnectionPool(1, 2, os.environ["POSTGRESQL_URL"])
    first, second = pool.getconn(), pool.getconn()
    used = {db.info.backend_pid for db in (first, second)}
    try:
        pool.getconn()
        failure = ""
    except PoolError as error:
        failure = str(error)
    pool.putconn(first)
    again = pool.getconn()
    assert again.info.backend_pid in used
    for db in (again, second):
        pool.putconn(db)
    kept = [not db.closed for db in (again, second)]
    pool.closeall()
    assert len(used) == 2 and failure == "connection pool exhausted", failure
    assert kept == [True, False], kept  # it keeps no more than its first argument says
    print(f"third caller: {failure}, without waiting")


if __name__ == "__main__":
    main()
