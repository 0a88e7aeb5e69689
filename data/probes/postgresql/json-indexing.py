# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL finds JSON documents by a value inside them through a GIN index on the column."""

import os

import psycopg

FIND = """SELECT id FROM event WHERE body @> '{"user": {"id": 4711}}'"""


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        db.execute("CREATE TABLE event (id int, body jsonb)")
        db.execute(
            "INSERT INTO event SELECT n, jsonb_build_object('user', jsonb_build_object('id', n))"
            " FROM generate_series(1, 20000) n"
        )
        db.execute("ANALYZE event")
        scan = "\n".join(line for (line,) in db.execute(f"EXPLAIN {FIND}"))
        db.execute("CREATE INDEX event_body ON event USING gin (body jsonb_path_ops)")
        indexed = "\n".join(line for (line,) in db.execute(f"EXPLAIN {FIND}"))
        assert "Seq Scan" in scan and "Bitmap Index Scan on event_body" in indexed, indexed
        assert db.execute(FIND).fetchall() == [(4711,)]
        print(
            f"PostgreSQL {db.info.server_version // 10000}: Seq Scan became Bitmap Index Scan on event_body"
        )


if __name__ == "__main__":
    main()
