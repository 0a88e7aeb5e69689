# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo loads a to-one relation with the objects, but a to-many relation only as dictionaries."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import ForeignKey, Varchar
from piccolo.columns.m2m import M2M
from piccolo.columns.reference import LazyTableReference
from piccolo.engine import SQLiteEngine
from piccolo.table import Table, create_db_tables

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Author(Table, db=DB):
    name = Varchar()


class Book(Table, db=DB):
    author = ForeignKey(Author)
    genres = M2M(LazyTableReference("BookGenre", module_path=__name__))


class Genre(Table, db=DB):
    name = Varchar()


class BookGenre(Table, db=DB):
    book = ForeignKey(Book)
    genre = ForeignKey(Genre)


async def main() -> None:
    await create_db_tables(Author, Book, Genre, BookGenre)
    author = await Author.objects().create(name="Frank Herbert")
    book = await Book.objects().create(author=author.id)
    await book.add_m2m(Genre(name="sf"), Genre(name="classic"), m2m=Book.genres)

    query = Book.objects(Book.author)
    (loaded,) = await query
    assert len(query.querystrings) == 1 and loaded.author.name == "Frank Herbert"
    try:
        await Book.objects(Book.genres)
    except ValueError as error:
        print("to-many on objects:", str(error).split("> ")[-1])
    else:
        raise SystemExit("objects take the to-many relation")
    (row,) = await Book.select(Book.genres(Genre.name, as_list=True))
    assert sorted(row["genres"]) == ["classic", "sf"]
    print("to-many on select:", row)


asyncio.run(main())
folder.cleanup()
