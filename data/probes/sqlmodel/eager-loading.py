# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel loads a to-one and a to-many relation of all rows in a fixed number of statements."""

from sqlalchemy import event
from sqlalchemy.orm import joinedload, selectinload
from sqlmodel import Field, Relationship, Session, SQLModel, create_engine, select


class Author(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    books: list["Book"] = Relationship(back_populates="author")


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    author_id: int | None = Field(default=None, foreign_key="author.id")
    author: Author = Relationship(back_populates="books")


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(Author(name=f"Author {i}", books=[Book(), Book()]) for i in range(20))
    session.commit()

statements: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

with Session(engine) as session:
    books = session.exec(select(Book).options(joinedload(Book.author))).all()
    assert len({book.author.name for book in books}) == 20
    to_one = len(statements)
with Session(engine) as session:
    authors = session.exec(select(Author).options(selectinload(Author.books))).all()
    assert sum(len(author.books) for author in authors) == 40
    to_many = len(statements) - to_one
assert (to_one, to_many) == (1, 2), (to_one, to_many)
print(f"40 books with authors: {to_one} statement; 20 authors with books: {to_many} statements")
