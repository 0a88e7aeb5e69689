# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel numbers rows within groups with `over`, without SQL text."""

from sqlmodel import Field, Session, SQLModel, col, create_engine, func, select


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    genre: str
    price: int


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(Book(genre=genre, price=price) for genre, price in [("sf", 9), ("sf", 12), ("art", 40)])
    session.commit()
    rank = func.row_number().over(partition_by=col(Book.genre), order_by=col(Book.price).desc()).label("rank")
    rows = session.exec(select(Book.genre, Book.price, rank).order_by(Book.genre, rank)).all()
assert rows == [("art", 40, 1), ("sf", 12, 1), ("sf", 9, 2)], rows
print(rows)
