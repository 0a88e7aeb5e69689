# /// script
# requires-python = ">=3.11"
# dependencies = ["mysqlclient"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""mysqlclient has no coroutine: none of the calls of connection and cursor can be awaited."""

import inspect

from MySQLdb.connections import Connection
from MySQLdb.cursors import Cursor, SSCursor


def main() -> None:
    classes = [Connection, Cursor, SSCursor]
    calls = [(kind, name) for kind in classes for name in dir(kind) if not name.startswith("_")]
    coroutines = [
        f"{kind.__name__}.{name}"
        for kind, name in calls
        if inspect.iscoroutinefunction(inspect.getattr_static(kind, name)) or name == "__await__"
    ]
    awaitable = [kind.__name__ for kind in classes if hasattr(kind, "__await__")]
    assert len(calls) > 20 and not coroutines and not awaitable, (coroutines, awaitable)
    print(f"mysqlclient: {len(calls)} names of {len(classes)} classes, none is a coroutine")


if __name__ == "__main__":
    main()
