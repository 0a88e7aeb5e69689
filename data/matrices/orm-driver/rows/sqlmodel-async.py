# /// script
# dependencies = ["sqlmodel", "sqlalchemy[asyncio]"]
# ///
from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field, SQLModel, select
from sqlmodel.ext.asyncio.session import AsyncSession

DIALECTS = {"sqlite3": "pysqlite", "MySQLdb": "mysqldb"}


class Person(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=50)


def address() -> str:
    rest = f"/{FILE}" if DATABASE == "sqlite" else f"{ADDRESS.netloc}{ADDRESS.path}"
    return f"{DATABASE}+{DIALECTS.get(DRIVER, DRIVER)}://{rest}"


async def work() -> list[str]:
    engine = create_async_engine(address())
    async with engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)
    async with AsyncSession(engine) as session, session.begin():
        session.add_all([Person(name="Ada"), Person(name="Grace")])
    try:
        async with AsyncSession(engine) as session, session.begin():
            session.add(Person(name="Mallory"))
            await session.flush()
            raise Undone
    except Undone:
        pass
    async with AsyncSession(engine) as session:
        names = list(await session.exec(select(Person.name).order_by(Person.name)))
    await engine.dispose()
    return names
