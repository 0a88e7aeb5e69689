# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `iterator` hands over the first object while most rows are still unread."""

from peewee import CharField, SqliteDatabase, fn

db = SqliteDatabase(":memory:")
read: list = []


class Book(db.Model):
    title = CharField()


@db.func("seen", 1)
def seen(key):
    read.append(key)
    return key


db.create_tables([Book])
Book.bulk_create([Book(title=f"Book {i}") for i in range(2000)], batch_size=500)

rows = Book.select(Book, fn.seen(Book.id)).iterator()
first = next(rows)
at_first = len(read)
assert first.title == "Book 0" and at_first <= 200, at_first
assert 1 + sum(1 for _ in rows) == 2000 == len(read)
print(f"{at_first} of {len(read)} rows read when the first object was handed over")
