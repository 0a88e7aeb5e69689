# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee queries when an unloaded relation is read."""

from peewee import CharField, ForeignKeyField, SqliteDatabase
from playhouse.test_utils import count_queries

db = SqliteDatabase(":memory:")


class Author(db.Model):
    name = CharField()


class Book(db.Model):
    author = ForeignKeyField(Author, backref="books")


db.create_tables([Author, Book])
Book.create(author=Author.create(name="Frank Herbert"))

book = Book.select().get()
with count_queries() as reading:
    assert book.author.name == "Frank Herbert"
assert reading.count == 1, reading.count
sql, _ = reading.get_queries()[0].msg
assert 'FROM "author"' in sql, sql
print("reading book.author ran:", sql)
