# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm"]
# ///
"""Tortoise ORM makes objects from SQL without bound parameters, and dictionaries from SQL with them."""

import sqlite3

from tortoise import Tortoise, fields, run_async
from tortoise.models import Model

SQL = "SELECT id, title FROM book WHERE title = ?"


class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)


async def main() -> None:
    await Tortoise.init(db_url="sqlite://:memory:", modules={"models": [__name__]})
    await Tortoise.generate_schemas()
    await Book.create(title="Dune")
    await Book.create(title="O'Reilly; DROP TABLE book")
    books = await Book.raw("SELECT id, title FROM book WHERE title = 'Dune'")
    assert len(books) == 1 and isinstance(books[0], Book)
    try:
        await Book.raw(SQL)
    except sqlite3.ProgrammingError as error:
        print("raw() takes no values:", error)
    else:
        raise SystemExit("the placeholder was accepted")
    rows = await Tortoise.get_connection("default").execute_query_dict(SQL, ["O'Reilly; DROP TABLE book"])
    assert rows == [{"id": 2, "title": "O'Reilly; DROP TABLE book"}], rows
    print("execute_query_dict:", rows[0])


run_async(main())
