# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy queries when an unloaded relation is read, and raises instead with `raiseload`."""

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.exc import InvalidRequestError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, raiseload, relationship


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship()


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Book(author=Author(name="Frank Herbert")))
    session.commit()

statements: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

with Session(engine) as session:
    book = session.scalars(select(Book)).one()
    assert len(statements) == 1
    assert book.author.name == "Frank Herbert" and len(statements) == 2
with Session(engine) as session:
    book = session.scalars(select(Book).options(raiseload(Book.author))).one()
    try:
        print(book.author.name)
    except InvalidRequestError as error:
        print("with raiseload:", error)
    else:
        raise SystemExit("the relation was loaded all the same")
assert len(statements) == 3, statements
