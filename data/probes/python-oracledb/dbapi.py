# /// script
# requires-python = ">=3.11"
# dependencies = ["oracledb"]
# ///
"""python-oracledb is a DB-API 2.0 module: its globals, methods and the tree of its errors."""

import socket

import oracledb

CONNECTION = ["close", "commit", "rollback", "cursor"]
CURSOR = ["callproc", "close", "execute", "executemany", "fetchone", "fetchmany", "fetchall"]


def main() -> None:
    assert oracledb.apilevel == "2.0" and oracledb.threadsafety == 2 and oracledb.paramstyle == "named"
    assert issubclass(oracledb.IntegrityError, oracledb.DatabaseError)
    assert issubclass(oracledb.DatabaseError, oracledb.Error) and issubclass(oracledb.Error, Exception)
    assert all(callable(getattr(oracledb.Connection, name)) for name in CONNECTION)
    assert all(callable(getattr(oracledb.Cursor, name)) for name in CURSOR)
    assert {"description", "rowcount", "arraysize"} <= set(dir(oracledb.Cursor))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    try:
        oracledb.connect(user="a", password="b", dsn=f"127.0.0.1:{port}/none", retry_count=0)
    except oracledb.OperationalError as error:
        failure = str(error).splitlines()[0][:9]
    print(f"oracledb {oracledb.__version__}: no server there: {failure} OperationalError")


if __name__ == "__main__":
    main()
