# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]"]
# ///
"""Piccolo's `create_pydantic_model` makes a Pydantic model that validates input and serialises rows."""

import asyncio
import tempfile
from pathlib import Path

from piccolo.columns import Integer, Varchar
from piccolo.engine import SQLiteEngine
from piccolo.table import Table
from piccolo.utils.pydantic import create_pydantic_model
from pydantic import ValidationError

folder = tempfile.TemporaryDirectory()
DB = SQLiteEngine(path=str(Path(folder.name, "shop.db")))


class Book(Table, db=DB):
    title = Varchar()
    pages = Integer()


BookIn = create_pydantic_model(Book)


async def main() -> None:
    await Book.create_table()
    try:
        BookIn.model_validate_json('{"title": "Dune", "pages": "many"}')
        raise SystemExit("a wrong number was accepted")
    except ValidationError as error:
        assert error.errors()[0]["loc"] == ("pages",)
    await Book(**BookIn.model_validate_json('{"title": "Dune", "pages": 412}').model_dump()).save()
    book = await Book.objects().first()
    assert book
    row = BookIn(**book.to_dict())
    assert row.model_dump() == {"title": "Dune", "pages": 412}
    print("serialised:", row.model_dump_json())


asyncio.run(main())
folder.cleanup()
