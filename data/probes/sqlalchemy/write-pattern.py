# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy's session keeps one object per row and writes changed attributes at commit."""

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    copies: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
Session = sessionmaker(engine)
with Session.begin() as session:
    session.add(Book(title="Dune", copies=1))

updates: list[str] = []


@event.listens_for(engine, "before_cursor_execute")
def record(connection, cursor, statement, parameters, context, executemany):
    if statement.startswith("UPDATE"):
        updates.append(statement)


with Session.begin() as session:
    book = session.scalars(select(Book)).one()
    book.copies = 7
    assert session.get(Book, book.id) is book
with Session() as session:
    assert session.scalars(select(Book.copies)).one() == 7
assert updates == ["UPDATE book SET copies=? WHERE book.id = ?"], updates
print(updates[0])
