# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# ///
"""PostgreSQL finds inflected words through a GIN index on a tsvector and ranks the rows."""

import os

import psycopg

ROWS = ["The database answers queries", "A query, a query planner and more queries", "Nothing of the kind"]
FIND = """
    SELECT id, body FROM page, websearch_to_tsquery('english', 'query') q
    WHERE words @@ q ORDER BY ts_rank(words, q) DESC
"""


def main() -> None:
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        db.execute("""CREATE TABLE page (id serial, body text,
            words tsvector GENERATED ALWAYS AS (to_tsvector('english', body)) STORED)""")
        db.cursor().executemany("INSERT INTO page (body) VALUES (%s)", [[row] for row in ROWS])
        db.execute("CREATE INDEX page_words ON page USING gin (words)")
        found = [row[0] for row in db.execute(FIND)]
        assert found == [2, 1], found  # three hits before one, and the third row not at all
        db.execute("SET enable_seqscan = off")  # three rows fit one page; say whether the index can do it
        plan = "\n".join(line for (line,) in db.execute(f"EXPLAIN {FIND}"))
        assert "page_words" in plan, plan
        print(
            f"PostgreSQL {db.info.server_version // 10000}: 'query' found {found}, best first, by page_words"
        )


if __name__ == "__main__":
    main()
