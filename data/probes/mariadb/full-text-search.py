# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""MariaDB finds words through a FULLTEXT index and ranks the rows."""

import os
from urllib.parse import urlsplit

import pymysql

ROWS = ["The database answers a query", "A query, a query planner and one more query", "Nothing of the kind"]
MATCH = "MATCH (body) AGAINST ('query')"


def connect(**options) -> pymysql.Connection:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    return pymysql.connect(**to, database=url.path[1:], **options)


def ask(db: pymysql.Connection, sql: str, *values) -> tuple:
    with db.cursor() as cursor:
        cursor.execute(sql, values or None)
        return cursor.fetchall()


def main() -> None:
    with connect(autocommit=True) as db:
        ask(db, "CREATE TABLE page (id int AUTO_INCREMENT PRIMARY KEY, body text, FULLTEXT KEY words (body))")
        for row in ROWS:
            ask(db, "INSERT INTO page (body) VALUES (%s)", row)
        rows = ask(db, f"SELECT id, {MATCH} AS score FROM page WHERE {MATCH} ORDER BY score DESC")
        assert [row[0] for row in rows] == [2, 1] and rows[0][1] > rows[1][1], rows
        plan = ask(db, f"EXPLAIN SELECT id FROM page WHERE {MATCH}")[0]
        assert "fulltext" in plan and "words" in plan, plan
        inflected = ask(db, "SELECT id FROM page WHERE MATCH (body) AGAINST ('queries')")
        version = ask(db, "SELECT version()")[0][0].split("-")[0]
        print(f"MariaDB {version}: 'query' found 2, then 1; 'queries' found {len(inflected)}")


if __name__ == "__main__":
    main()
