# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel queries when an unloaded relation is read, and raises instead with SQLAlchemy's `raiseload`."""

from sqlalchemy import event
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import raiseload
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine, select


class Author(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    author_id: int | None = Field(default=None, foreign_key="author.id")
    author: Author = Relationship()


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Book(author=Author(name="Frank Herbert")))
    session.commit()

statements: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

with Session(engine) as session:
    book = session.exec(select(Book)).one()
    assert len(statements) == 1
    assert book.author.name == "Frank Herbert" and len(statements) == 2
with Session(engine) as session:
    book = session.exec(select(Book).options(raiseload(Book.author))).one()
    try:
        print(book.author.name)
    except InvalidRequestError as error:
        print("with raiseload:", error)
    else:
        raise SystemExit("the relation was loaded all the same")
assert len(statements) == 3, statements
