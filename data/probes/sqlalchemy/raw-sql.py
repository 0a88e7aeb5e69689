# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy turns the rows of hand-written SQL with bound parameters into mapped objects."""

from sqlalchemy import create_engine, select, text
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all([Book(title="Dune"), Book(title="O'Reilly; DROP TABLE book")])
    session.commit()
    sql = text("SELECT id, title FROM book WHERE title = :title")
    books = session.scalars(select(Book).from_statement(sql), {"title": "O'Reilly; DROP TABLE book"}).all()
    assert len(books) == 1 and isinstance(books[0], Book) and books[0].title.startswith("O'Reilly")
    books[0].title = "changed through the object"
    session.commit()
    assert session.scalars(select(Book.title).order_by(Book.id)).all() == [
        "Dune",
        "changed through the object",
    ]
    print("mapped object from SQL:", type(books[0]).__name__, books[0].id)
