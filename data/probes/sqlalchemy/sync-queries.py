# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy reads and writes from ordinary code, and a failing transaction block undoes its writes."""

from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, sessionmaker


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
Session = sessionmaker(engine)

with Session.begin() as session:
    session.add(Book(title="Dune"))
try:
    with Session.begin() as session:
        session.add(Book(title="Undone"))
        session.flush()
        assert len(session.scalars(select(Book)).all()) == 2
        raise RuntimeError("undo")
except RuntimeError:
    pass

with Session() as session:
    titles = session.scalars(select(Book.title)).all()
assert titles == ["Dune"], titles
print("kept:", titles)
