# /// script
# dependencies = ["sqlalchemy[asyncio]"]
# ///
from sqlalchemy import String, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

DIALECTS = {"sqlite3": "pysqlite", "MySQLdb": "mysqldb"}


class Base(DeclarativeBase): ...


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))


def address() -> str:
    rest = f"/{FILE}" if DATABASE == "sqlite" else f"{ADDRESS.netloc}{ADDRESS.path}"
    return f"{DATABASE}+{DIALECTS.get(DRIVER, DRIVER)}://{rest}"


def work() -> list[str]:
    engine = create_engine(address())
    Base.metadata.create_all(engine)
    with Session(engine) as session, session.begin():
        session.add_all([Person(name="Ada"), Person(name="Grace")])
    try:
        with Session(engine) as session, session.begin():
            session.add(Person(name="Mallory"))
            session.flush()
            raise Undone
    except Undone:
        pass
    with Session(engine) as session:
        names = list(session.scalars(select(Person.name).order_by(Person.name)))
    engine.dispose()
    return names
