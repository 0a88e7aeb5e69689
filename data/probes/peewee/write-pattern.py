# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee writes an object when its `save` is called, and gives two objects for one row."""

from peewee import CharField, IntegerField, SqliteDatabase

db = SqliteDatabase(":memory:")


class Book(db.Model):
    title = CharField()
    copies = IntegerField(default=1)


db.create_tables([Book])
Book.create(title="Dune")
book, same_row = Book.get(title="Dune"), Book.get(title="Dune")
assert book is not same_row and book == same_row
book.copies = 7
assert Book.get_by_id(book.id).copies == 1
book.save()
assert Book.get_by_id(book.id).copies == 7 and same_row.copies == 1
print("stored after save():", Book.get_by_id(book.id).copies, "- the other object still has", same_row.copies)
