# /// script
# dependencies = ["sqlalchemy[asyncio]"]
# ///
from sqlalchemy import String, select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

DIALECTS = {"sqlite3": "pysqlite", "MySQLdb": "mysqldb"}


class Base(DeclarativeBase): ...


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(50))


def address() -> str:
    rest = f"/{FILE}" if DATABASE == "sqlite" else f"{ADDRESS.netloc}{ADDRESS.path}"
    return f"{DATABASE}+{DIALECTS.get(DRIVER, DRIVER)}://{rest}"


async def work() -> list[str]:
    engine = create_async_engine(address())
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
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
        names = list(await session.scalars(select(Person.name).order_by(Person.name)))
    await engine.dispose()
    return names
