# /// script
# dependencies = ["sqlmodel", "sqlalchemy[asyncio]"]
# ///
from sqlmodel import Field, Session, SQLModel, create_engine, select

DIALECTS = {"sqlite3": "pysqlite", "MySQLdb": "mysqldb"}


class Person(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=50)


def address() -> str:
    rest = f"/{FILE}" if DATABASE == "sqlite" else f"{ADDRESS.netloc}{ADDRESS.path}"
    return f"{DATABASE}+{DIALECTS.get(DRIVER, DRIVER)}://{rest}"


def work() -> list[str]:
    engine = create_engine(address())
    SQLModel.metadata.create_all(engine)
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
        names = list(session.exec(select(Person.name).order_by(Person.name)))
    engine.dispose()
    return names
