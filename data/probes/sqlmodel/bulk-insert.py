# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel inserts a list of rows in a few statements and returns objects with their primary keys."""

from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine, insert, select


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
statements: list[str] = []
event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))

with Session(engine) as session:
    rows = [{"title": f"Book {i}"} for i in range(1000)]
    books = session.scalars(insert(Book).returning(Book), rows).all()
    session.commit()
    inserts = [statement for statement in statements if statement.startswith("INSERT")]
    stored = dict(session.exec(select(Book.id, Book.title)).all())
    assert len(books) == len(stored) == 1000
    assert {book.id: book.title for book in books} == stored
assert len(inserts) <= 10, len(inserts)
print(f"1000 rows, {len(inserts)} INSERT statement, keys {min(stored)} to {max(stored)}")
