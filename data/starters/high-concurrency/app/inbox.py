"""What waits for one client."""

import asyncio
from collections import deque

from app.messages import Message


class Inbox:
    """The messages that a client has not been sent yet: a bounded number of them.

    When there are more, all are dropped and the client is behind: it is sent on from the history,
    at the pace at which it reads. So a slow client costs as much memory as a fast one.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._messages: deque[Message] = deque()
        self._news = asyncio.Event()
        self._is_behind = False

    def __len__(self) -> int:
        return len(self._messages)

    def deliver(self, message: Message) -> None:
        if len(self._messages) >= self._size:
            self.lose()
        elif not self._is_behind:
            self._messages.append(message)
            self._news.set()

    def lose(self) -> None:
        """Drop everything; the client is behind."""
        self._messages.clear()
        self._is_behind = True
        self._news.set()

    def begin(self) -> None:
        """Collect from here on; what was before is read from the history."""
        self._messages.clear()
        self._is_behind = False
        self._news.clear()

    async def next(self) -> Message | None:
        """The next message, once there is one; None when the client is behind."""
        await self._news.wait()
        if self._is_behind:
            return None
        message = self._messages.popleft()
        if not self._messages:
            self._news.clear()
        return message
