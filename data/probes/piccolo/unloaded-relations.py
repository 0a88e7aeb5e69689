# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo gives the foreign key's value when an unloaded relation is read."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import ForeignKey, Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Author(Table, db=DB):
    name = Varchar()


class Book(Table, db=DB):
    author = ForeignKey(Author)


async def main() -> None:
    await Author.create_table()
    await Book.create_table()
    author = await Author.objects().create(name="Frank Herbert")
    await Book(author=author.id).save()

    book = await Book.objects().first()
    assert book and book.author == author.id and isinstance(book.author, int)
    related = await book.get_related(Book.author)
    assert isinstance(related, Author) and related.name == "Frank Herbert"
    print("book.author is", book.author, "- get_related gives", related.name)


asyncio.run(main())
folder.cleanup()
