# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel's `begin_nested` block is a savepoint: an inner error undoes the inner writes only."""

from sqlmodel import Field, Session, SQLModel, create_engine, select


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)

with Session(engine) as session, session.begin():
    session.add(Book(title="outer"))
    try:
        with session.begin_nested():
            session.add(Book(title="inner"))
            session.flush()
            assert len(session.exec(select(Book)).all()) == 2
            raise ValueError("undo the inner block")
    except ValueError:
        pass
    session.add(Book(title="after"))

with Session(engine) as session:
    titles = session.exec(select(Book.title).order_by(Book.id)).all()
assert titles == ["outer", "after"], titles
print("committed:", titles)
