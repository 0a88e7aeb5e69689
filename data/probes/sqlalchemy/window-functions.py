# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy numbers rows within groups with `over`, without SQL text."""

from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    genre: Mapped[str]
    price: Mapped[int]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all(Book(genre=genre, price=price) for genre, price in [("sf", 9), ("sf", 12), ("art", 40)])
    session.commit()
    rank = func.row_number().over(partition_by=Book.genre, order_by=Book.price.desc()).label("rank")
    rows = session.execute(select(Book.genre, Book.price, rank).order_by(Book.genre, rank)).all()
assert rows == [("art", 40, 1), ("sf", 12, 1), ("sf", 9, 2)], rows
print(rows)
