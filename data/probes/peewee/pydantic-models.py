# /// script
# requires-python = ">=3.8"
# dependencies = ["peewee", "pydantic"]
# ///
"""Peewee's `to_pydantic` makes a Pydantic model from a model, which validates input and serialises a row."""

from peewee import CharField, IntegerField, SqliteDatabase
from playhouse.pydantic_utils import to_pydantic
from pydantic import ValidationError

db = SqliteDatabase(":memory:")


class Book(db.Model):
    title = CharField()
    pages = IntegerField()


BookIn = to_pydantic(Book)

db.create_tables([Book])
try:
    BookIn.model_validate_json('{"title": "Dune", "pages": "many"}')
    raise SystemExit("a wrong number was accepted")
except ValidationError as error:
    assert error.errors()[0]["loc"] == ("pages",)
book = Book.create(**BookIn.model_validate_json('{"title": "Dune", "pages": 412}').model_dump())
row = BookIn.model_validate(Book.get_by_id(book.id))
assert row.model_dump() == {"title": "Dune", "pages": 412}
print("serialised:", row.model_dump_json())
