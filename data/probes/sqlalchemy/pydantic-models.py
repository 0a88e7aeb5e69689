# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy", "sqlmodel"]
# ///
"""With SQLModel, a class mapped by SQLAlchemy is a Pydantic model, which validates and serialises."""

from pydantic import BaseModel, ValidationError
from sqlalchemy import create_engine, inspect, select
from sqlalchemy.orm import Session
from sqlmodel import Field, SQLModel


class BookIn(SQLModel):
    title: str
    pages: int


class Book(BookIn, table=True):
    id: int | None = Field(default=None, primary_key=True)


assert issubclass(Book, BaseModel) and inspect(Book).is_mapper
engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
try:
    BookIn.model_validate_json('{"title": "Dune", "pages": "many"}')
    raise SystemExit("a wrong number was accepted")
except ValidationError as error:
    assert error.errors()[0]["loc"] == ("pages",)
with Session(engine) as session:
    session.add(Book.model_validate(BookIn.model_validate_json('{"title": "Dune", "pages": 412}')))
    session.commit()
    book = session.scalars(select(Book)).one()
    assert book.model_dump() == {"id": 1, "title": "Dune", "pages": 412}
    print("serialised:", book.model_dump_json())
