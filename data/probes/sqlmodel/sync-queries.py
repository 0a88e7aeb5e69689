# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel reads and writes from ordinary code, and a failing transaction block undoes its writes."""

from sqlmodel import Field, Session, SQLModel, create_engine, select


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)

with Session(engine) as session:
    session.add(Book(title="Dune"))
    session.commit()
try:
    with Session(engine) as session, session.begin():
        session.add(Book(title="Undone"))
        session.flush()
        assert len(session.exec(select(Book)).all()) == 2
        raise RuntimeError("undo")
except RuntimeError:
    pass

with Session(engine) as session:
    titles = session.exec(select(Book.title)).all()
assert titles == ["Dune"], titles
print("kept:", titles)
