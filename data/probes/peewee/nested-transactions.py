# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee's `atomic` inside another is a savepoint: an inner error undoes the inner writes only."""

from peewee import CharField, SqliteDatabase

db = SqliteDatabase(":memory:")


class Book(db.Model):
    title = CharField()


db.create_tables([Book])
with db.atomic():
    Book.create(title="outer")
    try:
        with db.atomic():
            Book.create(title="inner")
            assert Book.select().count() == 2
            raise ValueError("undo the inner block")
    except ValueError:
        pass
    Book.create(title="after")

titles = [book.title for book in Book.select().order_by(Book.id)]
assert titles == ["outer", "after"], titles
print("committed:", titles)
