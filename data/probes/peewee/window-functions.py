# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee"]
# ///
"""Peewee numbers rows within groups with `over`, without SQL text."""

from peewee import CharField, IntegerField, SqliteDatabase, fn

db = SqliteDatabase(":memory:")


class Book(db.Model):
    genre = CharField()
    price = IntegerField()


db.create_tables([Book])
for genre, price in [("sf", 9), ("sf", 12), ("art", 40)]:
    Book.create(genre=genre, price=price)

rank = fn.ROW_NUMBER().over(partition_by=[Book.genre], order_by=[Book.price.desc()])
query = Book.select(Book.genre, Book.price, rank.alias("rank")).order_by(Book.genre, rank)
rows = list(query.tuples())
assert rows == [("art", 40, 1), ("sf", 12, 1), ("sf", 9, 2)], rows
print(rows)
