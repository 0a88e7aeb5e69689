# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `on_conflict` inserts or updates in one statement."""

from peewee import EXCLUDED, CharField, IntegerField, SqliteDatabase
from playhouse.test_utils import count_queries

db = SqliteDatabase(":memory:")


class Stock(db.Model):
    isbn = CharField(unique=True)
    copies = IntegerField()


db.create_tables([Stock])
Stock.create(isbn="978-0", copies=1)
rows = [{"isbn": "978-0", "copies": 5}, {"isbn": "978-1", "copies": 2}]
query = Stock.insert_many(rows).on_conflict(
    conflict_target=[Stock.isbn], update={Stock.copies: EXCLUDED.copies}
)
with count_queries() as writes:
    query.execute()
assert writes.count == 1 and "ON CONFLICT" in query.sql()[0], query.sql()
stored = list(Stock.select(Stock.isbn, Stock.copies).order_by(Stock.isbn).tuples())
assert stored == [("978-0", 5), ("978-1", 2)], stored
print(stored, "in one statement")
