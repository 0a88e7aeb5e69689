# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm", "pydantic"]
# ///
"""Tortoise ORM's `pydantic_model_creator` makes a Pydantic model that validates input and serialises rows."""

from pydantic import ValidationError
from tortoise import Tortoise, fields, run_async
from tortoise.contrib.pydantic import pydantic_model_creator
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)
    pages = fields.IntField()


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    BookIn = pydantic_model_creator(Book, name="BookIn", exclude_readonly=True)
    try:
        BookIn.model_validate_json('{"title": "Dune", "pages": "many"}')
        raise SystemExit("a wrong number was accepted")
    except ValidationError as error:
        assert error.errors()[0]["loc"] == ("pages",)
    book = await Book.create(**BookIn.model_validate_json('{"title": "Dune", "pages": 412}').model_dump())
    row = await BookIn.from_tortoise_orm(await Book.get(id=book.id))
    assert row.model_dump() == {"title": "Dune", "pages": 412}
    print("serialised:", row.model_dump_json())


run_async(main())
