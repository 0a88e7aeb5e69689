# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM loads a to-one and a to-many relation of all rows in a fixed number of statements."""

import logging

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model

statements: list[str] = []


class Author(Model):
    id = fields.IntField(primary_key=True)
    name = fields.CharField(max_length=50)
    books: fields.ReverseRelation["Book"]


class Book(Model):
    id = fields.IntField(primary_key=True)
    author: fields.ForeignKeyRelation[Author] = fields.ForeignKeyField("models.Author", related_name="books")


def record(entry: logging.LogRecord) -> bool:
    statements.append(entry.getMessage())
    return False


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    for i in range(20):
        author = await Author.create(name=f"Author {i}")
        await Book.bulk_create([Book(author=author), Book(author=author)])

    logger = logging.getLogger("tortoise.db_client")
    logger.setLevel(logging.DEBUG)
    logger.addFilter(record)
    books = await Book.all().select_related("author")
    assert len({book.author.name for book in books}) == 20
    to_one = len(statements)
    authors = await Author.all().prefetch_related("books")
    assert sum(len(author.books) for author in authors) == 40
    to_many = len(statements) - to_one
    assert (to_one, to_many) == (1, 2), statements
    print(f"40 books with authors: {to_one} statement; 20 authors with books: {to_many} statements")


run_async(main())
