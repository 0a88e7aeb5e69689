# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel upserts with SQLAlchemy's dialect `insert`; its own `insert` has no ON CONFLICT."""

from sqlalchemy.dialects import mysql, sqlite
from sqlalchemy.exc import CompileError
from sqlmodel import Field, Session, SQLModel, create_engine, insert, select


class Stock(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    isbn: str = Field(unique=True)
    copies: int


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    for copies in (1, 5):
        statement = sqlite.insert(Stock).values(isbn="978-0", copies=copies)
        session.exec(
            statement.on_conflict_do_update(
                index_elements=["isbn"], set_={"copies": statement.excluded.copies}
            )
        )
    session.commit()
    assert session.exec(select(Stock.isbn, Stock.copies)).all() == [("978-0", 5)]

assert not isinstance(insert(Stock), sqlite.Insert)
try:
    statement.on_conflict_do_nothing().compile(dialect=mysql.dialect())
except CompileError:
    print("one row, 5 copies; SQLite's construct does not compile for MySQL")
else:
    raise SystemExit("SQLite's insert compiles for MySQL")
