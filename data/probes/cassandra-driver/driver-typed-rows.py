# /// script
# requires-python = ">=3.11"
# dependencies = ["cassandra-driver"]
# ///
"""The Cassandra driver makes named tuples or dictionaries of rows, without types."""

from cassandra.cluster import ExecutionProfile
from cassandra.query import dict_factory, named_tuple_factory


def main() -> None:
    columns, answer = ["name", "price"], [("pen", 2)]
    named, mapped = named_tuple_factory(columns, answer)[0], dict_factory(columns, answer)[0]
    assert named.price == 2 and mapped == {"name": "pen", "price": 2}
    assert ExecutionProfile().row_factory is named_tuple_factory  # what a session uses
    assert getattr(type(named), "__annotations__", {}) == {}  # nothing for a type checker
    print(f"by default {named}; or {mapped}")


if __name__ == "__main__":
    main()
