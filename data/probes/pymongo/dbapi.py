# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo has neither the globals of DB-API 2.0 nor connections with cursors that execute a statement."""

import pymongo


def main() -> None:
    names = ("apilevel", "paramstyle", "threadsafety", "connect", "Error")
    missing = [name for name in names if not hasattr(pymongo, name)]
    with pymongo.MongoClient(connect=False) as client:
        find = client["shop"]["items"].find({"price": {"$lt": 5}})  # a query is a document, and lazy
        assert isinstance(find, pymongo.cursor.Cursor) and not hasattr(find, "execute")
    assert missing == list(names), missing
    print(f"PyMongo {pymongo.version}: no {', '.join(missing)}; {find.__class__.__name__} has no execute")


if __name__ == "__main__":
    main()
