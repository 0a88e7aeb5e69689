# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""PyMySQL gives tuples, or dictionaries whose columns have names, without types."""

import os
from urllib.parse import urlsplit

import pymysql
from pymysql.cursors import DictCursor


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    with pymysql.connect(**to, database=url.path[1:]) as db:
        with db.cursor() as cursor:
            cursor.execute("SELECT 'pen' AS name, 2 AS price")
            plain = cursor.fetchone()
        with db.cursor(DictCursor) as cursor:
            cursor.execute("SELECT 'pen' AS name, 2 AS price")
            named = cursor.fetchone()
    assert plain == ("pen", 2) and type(named) is dict and named["price"] == 2
    print(f"{plain}, {named}")


if __name__ == "__main__":
    main()
