# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel turns the rows of hand-written SQL with bound parameters into objects."""

from sqlmodel import Field, Session, SQLModel, create_engine, select, text


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all([Book(title="Dune"), Book(title="O'Reilly; DROP TABLE book")])
    session.commit()
    sql = text("SELECT id, title FROM book WHERE title = :title")
    books = session.scalars(select(Book).from_statement(sql), {"title": "O'Reilly; DROP TABLE book"}).all()
    assert len(books) == 1 and isinstance(books[0], Book) and books[0].title.startswith("O'Reilly")
    books[0].title = "changed through the object"
    session.commit()
    assert session.exec(select(Book.title).order_by(Book.id)).all() == ["Dune", "changed through the object"]
    print("object from SQL:", type(books[0]).__name__, books[0].id)
