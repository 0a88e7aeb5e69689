# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee reads and writes from ordinary code, and a failing transaction block undoes its writes."""

from peewee import CharField, SqliteDatabase

db = SqliteDatabase(":memory:")


class Book(db.Model):
    title = CharField()


db.create_tables([Book])
Book.create(title="Dune")
try:
    with db.atomic():
        Book.create(title="Undone")
        assert Book.select().count() == 2
        raise RuntimeError("undo")
except RuntimeError:
    pass

titles = [book.title for book in Book.select()]
assert titles == ["Dune"], titles
print("kept:", titles)
