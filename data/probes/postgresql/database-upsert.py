# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL counts a visit with one INSERT ON CONFLICT, whether the row exists or not."""

import os

import psycopg

VISIT = "INSERT INTO visit AS v VALUES (%s, 1) ON CONFLICT (page) DO UPDATE SET n = v.n + 1"


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        db.execute("CREATE TABLE visit (page text PRIMARY KEY, n int)")
        for page in ["/", "/about", "/", "/"]:
            assert db.execute(VISIT, [page]).rowcount == 1
        counts = dict(db.execute("SELECT page, n FROM visit").fetchall())
        assert counts == {"/": 3, "/about": 1}, counts
        print(f"PostgreSQL {db.info.server_version // 10000}: {counts}")


if __name__ == "__main__":
    main()
