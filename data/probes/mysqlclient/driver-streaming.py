# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# timeout = 120
# ///
"""mysqlclient reads 50,000 rows with SSCursor without holding them in memory."""

import os
import resource
from urllib.parse import urlsplit

import MySQLdb
from MySQLdb.cursors import SSCursor

QUERY = "SELECT repeat('x', 1000) FROM seq_1_to_50000"


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    with MySQLdb.connect(**to, database=url.path[1:]) as db:
        start = megabytes()
        with db.cursor(SSCursor) as cursor:
            cursor.execute(QUERY)
            count = sum(1 for _ in cursor)
        streamed = megabytes() - start
        with db.cursor() as cursor:
            cursor.execute(QUERY)
            whole = megabytes() - start
    assert streamed < 15 < whole and count == 50_000, (streamed, whole, count)
    print(
        f"50 MB of rows: {streamed:.0f} MB more memory while streaming, {whole:.0f} MB when fetched at once"
    )


if __name__ == "__main__":
    main()
