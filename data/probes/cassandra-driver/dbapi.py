# /// script
# requires-python = ">=3.11"
# dependencies = ["cassandra-driver"]
# ///
"""The Cassandra driver has neither the globals of DB-API 2.0 nor cursors: a session executes."""

import cassandra
from cassandra.cluster import Cluster, Session


def main() -> None:
    names = ("apilevel", "paramstyle", "threadsafety", "connect", "Error")
    missing = [name for name in names if not hasattr(cassandra, name)]
    assert missing == list(names), missing
    assert not hasattr(Session, "cursor") and callable(Session.execute) and callable(Cluster.connect)
    print(f"cassandra-driver {cassandra.__version__}: no {', '.join(missing)}")


if __name__ == "__main__":
    main()
