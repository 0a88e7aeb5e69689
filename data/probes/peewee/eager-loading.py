# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee loads a to-one and a to-many relation of all rows in a fixed number of statements."""

from peewee import CharField, ForeignKeyField, SqliteDatabase
from playhouse.test_utils import count_queries

db = SqliteDatabase(":memory:")


class Author(db.Model):
    name = CharField()


class Book(db.Model):
    author = ForeignKeyField(Author, backref="books")


db.create_tables([Author, Book])
for i in range(20):
    author = Author.create(name=f"Author {i}")
    Book.bulk_create([Book(author=author), Book(author=author)])

with count_queries() as to_one:
    books = Book.select(Book, Author).join(Author)
    assert len({book.author.name for book in books}) == 20
with count_queries() as to_many:
    authors = Author.select().with_related(Author.books)
    assert sum(len(author.books) for author in authors) == 40
assert (to_one.count, to_many.count) == (1, 2), (to_one.count, to_many.count)
print(f"40 books with authors: {to_one.count} statement; 20 authors with books: {to_many.count} statements")
