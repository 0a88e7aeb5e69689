# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy inserts a list of rows in a few statements and returns objects with their primary keys."""

from sqlalchemy import create_engine, event, insert, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
inserts: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def record(connection, cursor, statement, parameters, context, executemany):
    if statement.startswith("INSERT"):
        inserts.append(statement)


with Session(engine) as session:
    rows = [{"title": f"Book {i}"} for i in range(1000)]
    books = session.scalars(insert(Book).returning(Book), rows).all()
    session.commit()
    stored = {row.id: row.title for row in session.execute(select(Book.id, Book.title))}
    assert len(books) == len(stored) == 1000
    assert {book.id: book.title for book in books} == stored
assert len(inserts) <= 10, len(inserts)
print(f"1000 rows, {len(inserts)} INSERT statement, keys {min(stored)} to {max(stored)}")
