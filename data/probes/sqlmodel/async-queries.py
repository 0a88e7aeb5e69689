# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel[asyncio]", "aiosqlite"]
# ///
"""SQLModel's async session awaits queries and a transaction on an asyncio driver while other tasks run."""

import asyncio

from sqlalchemy.ext.asyncio import create_async_engine
from sqlmodel import Field, SQLModel, select, text
from sqlmodel.ext.asyncio.session import AsyncSession

SLOW = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) SELECT count(*) FROM n"
)


class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str


async def main() -> None:
    engine = create_async_engine("sqlite+aiosqlite://")
    async with engine.begin() as connection:
        await connection.run_sync(SQLModel.metadata.create_all)
    async with AsyncSession(engine) as session:
        slow = asyncio.create_task(session.scalar(text(SLOW)))
        ticks = 0
        while not slow.done():
            await asyncio.sleep(0.001)
            ticks += 1
        assert await slow == 1_000_000 and ticks > 5, ticks
    try:
        async with AsyncSession(engine) as session, session.begin():
            session.add(Book(title="Undone"))
            await session.flush()
            raise RuntimeError("undo")
    except RuntimeError:
        pass
    async with AsyncSession(engine) as session, session.begin():
        session.add(Book(title="Dune"))
    async with AsyncSession(engine) as session:
        titles = [book.title for book in await session.exec(select(Book))]
    assert titles == ["Dune"], titles
    print("kept:", titles, "-", ticks, "loop turns during one query")
    await engine.dispose()


asyncio.run(main())
