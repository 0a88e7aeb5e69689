# /// script
# requires-python = ">=3.11"
# dependencies = ["cassandra-driver"]
# ///
"""The Cassandra driver answers with futures of its own and callbacks; none can be awaited."""

import inspect

from cassandra.cluster import Cluster, ResponseFuture, Session


def main() -> None:
    classes = [Cluster, Session, ResponseFuture]
    calls = [(kind, name) for kind in classes for name in dir(kind) if not name.startswith("_")]
    coroutines = [
        f"{kind.__name__}.{name}"
        for kind, name in calls
        if inspect.iscoroutinefunction(inspect.getattr_static(kind, name)) or name == "__await__"
    ]
    awaitable = [kind.__name__ for kind in classes if hasattr(kind, "__await__")]
    assert len(calls) > 20 and not coroutines and not awaitable, (coroutines, awaitable)
    print(f"cassandra-driver: {len(calls)} names of {len(classes)} classes, none is a coroutine")


if __name__ == "__main__":
    main()
