"""What a process hears from Redis, and whom it tells."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from redis.asyncio import Redis
from redis.exceptions import ConnectionError, TimeoutError

from app.inbox import Inbox
from app.messages import START, Message, message, position
from app.store import Store, key

_log = logging.getLogger("uvicorn.error")


class Hub:
    """One subscription for the whole process, and an inbox for each client of it.

    Attributes:
        hears: Whether the subscription stands.
        clients: How many clients there are.
    """

    def __init__(self, redis: Redis, store: Store, inbox_size: int) -> None:
        self.hears = False
        self.clients = 0
        self._redis = redis
        self._store = store
        self._inbox_size = inbox_size
        self._inboxes: dict[str, set[Inbox]] = defaultdict(set)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        async with asyncio.TaskGroup() as tasks:
            listening = tasks.create_task(self._listen())
            yield
            listening.cancel()

    async def follow(self, ticker: str, last: str | None) -> AsyncIterator[Message | None]:
        """A client's messages, each once and in order, without an end.

        Args:
            ticker: The ticker.
            last: The id of the last message that the client has; None for a new client, which gets
                the last few.

        Yields:
            Messages; None where some are missing, because they are not kept any more.
        """
        with self._inbox(ticker) as inbox:
            while True:
                # First collect, then read: what comes in between is in both, and sent once.
                inbox.begin()
                if last is None:
                    for one in await self._store.recent(ticker):
                        yield one
                        last = one.id
                    last = last or START
                elif last != START and not await self._store.has(ticker, last):
                    yield None
                    last = START
                while page := await self._store.after(ticker, last):
                    for one in page:
                        yield one
                        last = one.id
                while new := await inbox.next():
                    if new.position > position(last):
                        yield new
                        last = new.id

    @contextmanager
    def _inbox(self, ticker: str) -> Iterator[Inbox]:
        inbox = Inbox(self._inbox_size)
        self._inboxes[key(ticker)].add(inbox)
        self.clients += 1
        try:
            yield inbox
        finally:
            self.clients -= 1
            self._inboxes[key(ticker)].remove(inbox)
            if not self._inboxes[key(ticker)]:
                del self._inboxes[key(ticker)]

    async def _listen(self) -> None:
        while True:
            try:
                async with self._redis.pubsub() as subscription:
                    await subscription.psubscribe(key("*"))
                    while True:
                        if heard := await subscription.get_message(timeout=5):
                            self._hear(heard)
            except (ConnectionError, TimeoutError) as error:
                self.hears = False
                _log.warning("Redis: %s", error)
                await asyncio.sleep(1)

    def _hear(self, heard: dict[str, str]) -> None:
        if heard["type"] == "psubscribe":
            # For the first time, or again after redis-py has lost a connection and made another:
            # what was published meanwhile is in the history.
            self.hears = True
            for inboxes in self._inboxes.values():
                for inbox in inboxes:
                    inbox.lose()
        elif heard["type"] == "pmessage" and (inboxes := self._inboxes.get(heard["channel"])):
            id, _, data = heard["data"].partition(" ")
            new = message(id, data)
            for inbox in inboxes:
                inbox.deliver(new)
