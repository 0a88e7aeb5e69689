# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary"]
# ///
"""psycopg2 has no coroutine: its asynchronous mode has to be polled, and nothing of it can be awaited."""

import inspect

from psycopg2.extensions import connection, cursor


def main() -> None:
    classes = [connection, cursor]
    calls = [(kind, name) for kind in classes for name in dir(kind) if not name.startswith("_")]
    coroutines = [
        f"{kind.__name__}.{name}"
        for kind, name in calls
        if inspect.iscoroutinefunction(inspect.getattr_static(kind, name)) or name == "__await__"
    ]
    awaitable = [kind.__name__ for kind in classes if hasattr(kind, "__await__")]
    assert len(calls) > 20 and not coroutines and not awaitable, (coroutines, awaitable)
    print(f"psycopg2: {len(calls)} names of {len(classes)} classes, none is a coroutine")


if __name__ == "__main__":
    main()
