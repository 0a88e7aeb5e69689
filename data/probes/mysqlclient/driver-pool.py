# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient"]
#
# [tool.webatlas]
# services = ["mariadb"] # MARIADB_URL
# timeout = 120
# ///
"""mysqlclient has no pool: each connect is a new connection to the server."""

import os
import pkgutil
from urllib.parse import urlsplit

import MySQLdb
import MySQLdb.connections


def main() -> None:
    url = urlsplit(os.environ["MARIADB_URL"])
    to = {"host": url.hostname, "port": url.port, "user": url.username, "password": url.password}
    modules = [module.name for module in pkgutil.walk_packages(MySQLdb.__path__, "MySQLdb.")]
    pools = [name for name in [*modules, *dir(MySQLdb), *dir(MySQLdb.connections)] if "pool" in name.lower()]
    ids = []
    for _ in range(2):
        db = MySQLdb.connect(**to, database=url.path[1:])
        ids.append(db.thread_id())
        db.close()
    assert len(modules) > 5 and pools == [] and len(set(ids)) == 2, (pools, ids)
    print(f"mysqlclient: nothing called pool in {len(modules)} modules; two connects made connections {ids}")


if __name__ == "__main__":
    main()
