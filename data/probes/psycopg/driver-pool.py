# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary,pool]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""psycopg-pool, a package of its own, lends two connections, uses them again, and makes others wait."""

import os
from importlib.metadata import requires

import psycopg_pool


def main() -> None:
    with psycopg_pool.ConnectionPool(os.environ["POSTGRESQL_URL"], min_size=0, max_size=2) as pool:
        first, second = pool.getconn(), pool.getconn()
        used = {db.info.backend_pid for db in (first, second)}
        try:
            pool.getconn(timeout=0.3)
            waited = ""
        except psycopg_pool.PoolTimeout as error:
            waited = str(error)
        pool.putconn(first)
        with pool.connection() as again:
            assert again.info.backend_pid in used
        pool.putconn(second)
    extra = [line for line in requires("psycopg") if line.startswith("psycopg-pool")]
    assert len(used) == 2 and waited and "extra ==" in extra[0], (waited, extra)
    print(f"psycopg_pool {psycopg_pool.__version__}: third caller: {waited}; the first was lent again")


if __name__ == "__main__":
    main()
