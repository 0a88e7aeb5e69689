# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `raw` turns the rows of hand-written SQL with bound parameters into model objects."""

from peewee import CharField, SqliteDatabase

db = SqliteDatabase(":memory:")


class Book(db.Model):
    title = CharField()


db.create_tables([Book])
Book.create(title="Dune")
Book.create(title="O'Reilly; DROP TABLE book")
books = list(Book.raw("SELECT id, title FROM book WHERE title = ?", "O'Reilly; DROP TABLE book"))
assert len(books) == 1 and isinstance(books[0], Book)
books[0].title = "changed through the object"
books[0].save()
assert [book.title for book in Book.select().order_by(Book.id)] == ["Dune", "changed through the object"]
print("model object from SQL:", type(books[0]).__name__, books[0].id)
