# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `bulk_create` inserts a list in a few statements and sets the keys where RETURNING is on."""

from peewee import CharField, SqliteDatabase
from playhouse.test_utils import count_queries

db = SqliteDatabase(":memory:", returning_clause=True)


class Book(db.Model):
    title = CharField()


db.create_tables([Book])
books = [Book(title=f"Book {i}") for i in range(1000)]
with count_queries() as inserts:
    Book.bulk_create(books)
assert inserts.count <= 10, inserts.count
assert {book.id: book.title for book in books} == dict(Book.select(Book.id, Book.title).tuples())
assert Book.select().count() == 1000
print(f"1000 objects, {inserts.count} INSERT statement, keys {books[0].id} to {books[-1].id}")
