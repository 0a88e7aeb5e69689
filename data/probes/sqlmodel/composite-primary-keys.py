# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel"]
# ///
"""SQLModel has a primary key of two columns, and another model's foreign key points to it."""

from sqlmodel import Field, ForeignKeyConstraint, Relationship, Session, SQLModel, create_engine, select


class Line(SQLModel, table=True):
    order_id: int = Field(primary_key=True)
    number: int = Field(primary_key=True)
    title: str
    returns: list["Return"] = Relationship(back_populates="line")


class Return(SQLModel, table=True):
    __table_args__ = (ForeignKeyConstraint(["order_id", "number"], ["line.order_id", "line.number"]),)
    id: int | None = Field(default=None, primary_key=True)
    order_id: int
    number: int
    line: Line = Relationship(back_populates="returns")


engine = create_engine("sqlite://")
SQLModel.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all([Line(order_id=1, number=1, title="Dune"), Line(order_id=1, number=2, title="Emma")])
    session.add(Return(order_id=1, number=2))
    session.commit()
    session.get_one(Line, (1, 1)).title = "Dune, 2nd edition"
    session.commit()
    assert session.exec(select(Return)).one().line.title == "Emma"
    session.delete(session.get_one(Line, (1, 1)))
    session.commit()
    assert session.exec(select(Line.order_id, Line.number)).all() == [(1, 2)]
print([column.name for column in Line.__table__.primary_key])
