# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# ///
"""PyMySQL writes the values into the text of the statement, and prepares nothing."""

import os
from urllib.parse import urlsplit

import pymysql

SEEN = "SELECT info, %s FROM information_schema.processlist WHERE id = connection_id()"


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    with pymysql.connect(**to, database=url.path[1:]) as db, db.cursor() as cursor:
        for _ in range(3):
            cursor.execute(SEEN, ["it's"])
            seen = cursor.fetchone()[0]
        cursor.execute("SHOW SESSION STATUS LIKE 'Com_stmt_prepare'")
        prepared = int(cursor.fetchone()[1])
    assert seen.startswith("SELECT info, 'it\\'s' FROM") and prepared == 0, (seen, prepared)
    print(f"the server sees {seen[:25]!r}; prepared statements after three runs: {prepared}")


if __name__ == "__main__":
    main()
