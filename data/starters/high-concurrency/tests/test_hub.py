"""Hubs are what processes have: two of them are two processes."""

import asyncio
from collections.abc import AsyncIterator

from redis.asyncio import Redis

from app.hub import Hub
from app.messages import Message
from app.store import RECENT, Store, key
from tests.conftest import HISTORY, Hubs, until


async def take(stream: AsyncIterator[Message | None], count: int) -> list[str | None]:
    """The ids of the next messages."""
    async with asyncio.timeout(30):
        found = [await anext(stream) for _ in range(count)]
    return [one and one.id for one in found]


async def post(store: Store, ticker: str, count: int) -> list[str]:
    return [await store.post(ticker, str(number)) for number in range(count)]


async def listening(hub: Hub, ticker: str) -> AsyncIterator[Message | None]:
    """A client of the hub that is sent what is new, and has nothing."""
    stream = hub.follow(ticker, None)
    waiting = asyncio.create_task(anext(stream))
    await until(lambda: hub.clients == 1)

    async def rest() -> AsyncIterator[Message | None]:
        yield await waiting
        async for one in stream:
            yield one

    return rest()


async def test_all_processes_hear_a_message(hub: Hubs, store: Store, ticker: str) -> None:
    async with hub() as one, hub() as other:
        streams = [await listening(each, ticker) for each in (one, other)]
        posted = await post(store, ticker, 30)
        assert [await take(stream, 30) for stream in streams] == [posted, posted]


async def test_a_new_client_gets_the_last_few(hub: Hubs, store: Store, ticker: str) -> None:
    posted = await post(store, ticker, RECENT + 5)
    async with hub() as one:
        stream = one.follow(ticker, None)
        assert await take(stream, RECENT) == posted[5:]
        new = await post(store, ticker, 1)
        assert await take(stream, 1) == new
        await stream.aclose()


async def test_who_comes_back_gets_what_was_missed_and_then_what_is_new(
    hub: Hubs, store: Store, ticker: str
) -> None:
    posted = await post(store, ticker, 220)  # three pages
    async with hub() as one:
        stream = one.follow(ticker, posted[9])
        assert await take(stream, 210) == posted[10:]
        new = await post(store, ticker, 3)
        assert await take(stream, 3) == new
        await stream.aclose()


async def test_what_comes_while_the_history_is_read_is_sent_once(
    hub: Hubs, store: Store, ticker: str
) -> None:
    posted = await post(store, ticker, 151)  # a page and a half after the first
    async with hub() as one:
        stream = one.follow(ticker, posted[0])
        got = await take(stream, 10)
        posted += await post(store, ticker, 5)
        [[inbox]] = one._inboxes.values()
        await until(lambda: len(inbox) == 5)  # they are in the inbox, and in the page to come
        got += await take(stream, 145)
        waiting = asyncio.create_task(take(stream, 1))
        await until(lambda: waiting.done() or len(inbox) == 0)
        posted += await post(store, ticker, 1)
        assert got + await waiting == posted[1:]
        await stream.aclose()


async def test_who_comes_back_too_late_is_told(hub: Hubs, store: Store, ticker: str) -> None:
    posted = await post(store, ticker, HISTORY + 2)
    async with hub() as one:
        stream = one.follow(ticker, posted[1])  # the last that is not kept any more
        assert await take(stream, 2) == [None, posted[2]]
        await stream.aclose()
        stream = one.follow(ticker, posted[2])
        assert await take(stream, 1) == [posted[3]]
        await stream.aclose()


async def test_a_slow_client_gets_all_and_holds_up_nobody(
    hub: Hubs, store: Store, ticker: str
) -> None:
    async with hub() as one, hub() as other:
        slow, fast = await listening(one, ticker), await listening(other, ticker)
        posted = await post(store, ticker, 200)
        assert await take(fast, 200) == posted
        [[inbox]] = one._inboxes.values()
        await until(lambda: inbox._is_behind)  # more than its ten were there
        assert len(inbox) == 0
        assert await take(slow, 200) == posted
        waiting = asyncio.create_task(take(slow, 1))
        await until(lambda: not inbox._is_behind)  # and is live again
        assert [await store.post(ticker, "live")] == await waiting


async def test_a_lost_connection_to_redis_loses_no_message(
    hub: Hubs, redis: Redis, store: Store, ticker: str
) -> None:
    async with hub() as one:
        stream = await listening(one, ticker)
        first = await post(store, ticker, 1)
        assert await take(stream, 1) == first
        await redis.client_kill_filter(_type="pubsub")
        posted = await post(store, ticker, 5)
        assert await take(stream, 5) == posted


async def test_a_client_that_leaves_leaves_nothing(hub: Hubs, store: Store, ticker: str) -> None:
    await post(store, ticker, 1)
    async with hub() as one:
        stream = one.follow(ticker, None)
        await take(stream, 1)
        assert one.clients == 1 and key(ticker) in one._inboxes
        await stream.aclose()
        assert one.clients == 0 and not one._inboxes
