# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM has no call that runs a query in ordinary code: it gives an awaitable and runs nothing."""

import inspect

from tortoise import Tortoise, fields, run_async
from tortoise.exceptions import ParamsError
from tortoise.models import Model


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


def ordinary_code() -> None:
    creating = Book.create(title="Dune")
    assert inspect.iscoroutine(creating)
    creating.close()
    try:
        list(Book.all())
    except ParamsError as error:
        print("in ordinary code:", error)
    else:
        raise SystemExit("the query was run without await")


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    ordinary_code()
    assert await Book.all().count() == 0
    await Book.create(title="Dune")
    assert [book.title for book in await Book.all()] == ["Dune"]


run_async(main())
