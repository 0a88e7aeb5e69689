# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy"]
# ///
"""SQLAlchemy maps a primary key of two columns, and another model's foreign key points to it."""

from sqlalchemy import ForeignKeyConstraint, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class Line(Base):
    __tablename__ = "line"
    order_id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    returns: Mapped[list["Return"]] = relationship(back_populates="line")


class Return(Base):
    __tablename__ = "return"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int]
    number: Mapped[int]
    line: Mapped[Line] = relationship(back_populates="returns")
    __table_args__ = (ForeignKeyConstraint(["order_id", "number"], ["line.order_id", "line.number"]),)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add_all([Line(order_id=1, number=1, title="Dune"), Line(order_id=1, number=2, title="Emma")])
    session.add(Return(order_id=1, number=2))
    session.commit()
    session.get_one(Line, (1, 1)).title = "Dune, 2nd edition"
    session.commit()
    assert session.scalars(select(Return)).one().line.title == "Emma"
    session.delete(session.get_one(Line, (1, 1)))
    session.commit()
    assert session.execute(select(Line.order_id, Line.number)).all() == [(1, 2)]
print([column.name for column in Line.__table__.primary_key])
