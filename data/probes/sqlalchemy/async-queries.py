# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy[aiosqlite]"]
# ///
"""SQLAlchemy awaits queries and a transaction on an asyncio driver while other tasks run."""

import asyncio

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n"
)


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


async def main() -> None:
    engine = create_async_engine("sqlite+aiosqlite://")
    async_session = async_sessionmaker(engine)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    async with async_session() as session:
        slow = asyncio.create_task(session.scalar(text(SLOW)))
        ticks = 0
        while not slow.done():
            await asyncio.sleep(0.001)
            ticks += 1
        assert await slow == 1_000_000 and ticks > 5, ticks
    try:
        async with async_session.begin() as session:
            session.add(Book(title="Undone"))
            await session.flush()
            raise RuntimeError("undo")
    except RuntimeError:
        pass
    async with async_session.begin() as session:
        session.add(Book(title="Dune"))
    async with async_session() as session:
        titles = (await session.scalars(select(Book.title))).all()
    assert titles == ["Dune"], titles
    print("kept:", titles, "-", ticks, "loop turns during one query")
    await engine.dispose()


asyncio.run(main())
