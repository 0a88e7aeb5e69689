# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy's `begin_nested` block is a savepoint: an inner error undoes the inner writes only."""

from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)

with Session(engine) as session, session.begin():
    session.add(Book(title="outer"))
    try:
        with session.begin_nested():
            session.add(Book(title="inner"))
            session.flush()
            assert len(session.scalars(select(Book)).all()) == 2
            raise ValueError("undo the inner block")
    except ValueError:
        pass
    session.add(Book(title="after"))

with Session(engine) as session:
    titles = session.scalars(select(Book.title).order_by(Book.id)).all()
assert titles == ["outer", "after"], titles
print("committed:", titles)
