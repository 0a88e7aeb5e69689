# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM gives something to await when an unloaded relation is read."""

import inspect

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model


class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)


class Book(Model):
    id = fields.IntField(primary_key=True)
    author: fields.ForeignKeyRelation[Author] = fields.ForeignKeyField("models.Author", related_name="books")


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    await Book.create(author=await Author.create(name="Frank Herbert"))

    book = await Book.get()
    relation = book.author
    assert not isinstance(relation, Author) and inspect.isawaitable(relation)
    author = await relation
    assert isinstance(author, Author) and author.name == "Frank Herbert"
    print("book.author is a", type(relation).__name__, "- awaited it is an", type(author).__name__)


run_async(main())
