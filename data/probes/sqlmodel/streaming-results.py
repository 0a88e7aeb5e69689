# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel hands over the first object while most rows are still unread, with `yield_per`."""

from sqlalchemy import event
from sqlmodel import Field, Session, SQLModel, create_engine, func, select


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)


engine = create_engine("sqlite://")
read: list[int] = []


@event.listens_for(engine, "connect")
def add_function(connection, record):
    connection.create_function("seen", 1, lambda key: read.append(key) or key)


SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(Book() for _ in range(2000))
    session.commit()
    query = select(Book, func.seen(Book.id)).execution_options(yield_per=100)
    rows = iter(session.exec(query))
    first, _ = next(rows)
    at_first = len(read)
    assert first.id == 1 and at_first <= 200, at_first
    assert 1 + sum(1 for _ in rows) == 2000 == len(read)
print(f"{at_first} of {len(read)} rows read when the first object was handed over")
