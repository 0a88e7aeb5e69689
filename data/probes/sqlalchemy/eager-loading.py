# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy loads a to-one and a to-many relation of all rows in a fixed number of statements."""

from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Session,
    joinedload,
    mapped_column,
    relationship,
    selectinload,
)


class Base(DeclarativeBase):
    pass


class Author(Base):
    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    books: Mapped[list["Book"]] = relationship(back_populates="author")


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("author.id"))
    author: Mapped[Author] = relationship(back_populates="books")


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(Author(name=f"Author {i}", books=[Book(), Book()]) for i in range(20))
    session.commit()

statements: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

with Session(engine) as session:
    books = session.scalars(select(Book).options(joinedload(Book.author))).all()
    assert len({book.author.name for book in books}) == 20
    to_one = len(statements)
with Session(engine) as session:
    authors = session.scalars(select(Author).options(selectinload(Author.books))).all()
    assert sum(len(author.books) for author in authors) == 40
    to_many = len(statements) - to_one
assert (to_one, to_many) == (1, 2), (to_one, to_many)
print(f"40 books with authors: {to_one} statement; 20 authors with books: {to_many} statements")
