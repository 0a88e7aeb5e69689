# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy upserts with the dialect's own `insert`; the general one has no ON CONFLICT."""

from sqlalchemy import create_engine, insert, select
from sqlalchemy.dialects import mysql, sqlite
from sqlalchemy.exc import CompileError
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Stock(Base):
    __tablename__ = "stock"
    id: Mapped[int] = mapped_column(primary_key=True)
    isbn: Mapped[str] = mapped_column(unique=True)
    copies: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    for copies in (1, 5):
        statement = sqlite.insert(Stock).values(isbn="978-0", copies=copies)
        session.execute(
            statement.on_conflict_do_update(
                index_elements=["isbn"], set_={"copies": statement.excluded.copies}
            )
        )
    session.commit()
    assert session.execute(select(Stock.isbn, Stock.copies)).all() == [("978-0", 5)]

assert not hasattr(insert(Stock), "on_conflict_do_update")
try:
    statement.on_conflict_do_nothing().compile(dialect=mysql.dialect())
except CompileError:
    print("one row, 5 copies; SQLite's construct does not compile for MySQL")
else:
    raise SystemExit("SQLite's insert compiles for MySQL")
