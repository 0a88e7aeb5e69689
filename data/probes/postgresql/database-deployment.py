# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL is a server: two clients reach it over sockets and each is served by a process of the server."""

import os

import psycopg


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    with psycopg.connect(url) as first, psycopg.connect(url) as second:
        processes = {db.execute("SELECT pg_backend_pid()").fetchone()[0] for db in (first, second)}
        assert len(processes) == 2 and os.getpid() not in processes
        assert first.pgconn.socket != second.pgconn.socket
        seen = first.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        ).fetchone()[0]
        assert seen == 2, seen
        print(f"PostgreSQL {first.info.server_version // 10000}: 2 clients, 2 processes of the server")


if __name__ == "__main__":
    main()
