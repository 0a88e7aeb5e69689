# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL gives a second worker the next job with FOR UPDATE SKIP LOCKED while the first holds its own."""

import os

import psycopg

TAKE = "SELECT id FROM job WHERE NOT done ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED"


def main() -> None:
    url = os.environ["POSTGRESQL_URL"]
    with psycopg.connect(url) as first, psycopg.connect(url) as second:
        first.execute("CREATE TABLE job (id int PRIMARY KEY, done boolean DEFAULT false)")
        first.execute("INSERT INTO job (id) VALUES (1), (2)")
        first.commit()
        second.execute("SET lock_timeout = '500ms'")  # a wait would be an error
        jobs = first.execute(TAKE).fetchone()[0], second.execute(TAKE).fetchone()[0]
        assert jobs == (1, 2), jobs
        first.rollback()  # the worker dies, and its job is free again
        assert first.execute(TAKE).fetchone() == (1,)
        print(
            f"PostgreSQL {first.info.server_version // 10000}: two workers hold jobs {jobs[0]} and {jobs[1]}"
        )


if __name__ == "__main__":
    main()
