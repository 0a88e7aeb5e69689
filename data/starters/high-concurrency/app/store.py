"""The tickers in Redis: each a stream, which keeps messages, and a channel, which tells of them."""

from collections.abc import Sequence

from redis.asyncio import BlockingConnectionPool, Redis

from app.messages import Message, message

PAGE = 100
RECENT = 20
DAYS = 7

# One step for everybody else: what is told is kept, and in the same order. Pub/sub alone forgets
# what nobody heard; reading the streams alone would take a waiting connection for each set of them.
_POST = """
local id = redis.call('XADD', KEYS[1], 'MAXLEN', ARGV[1], '*', 'data', ARGV[2])
redis.call('EXPIRE', KEYS[1], ARGV[3])
redis.call('PUBLISH', KEYS[1], id .. ' ' .. ARGV[2])
return id
"""


def connect(url: str) -> Redis:
    # When everybody comes back at once after a deployment, they wait here for their turn.
    pool = BlockingConnectionPool.from_url(
        url, max_connections=20, timeout=10, decode_responses=True, socket_keepalive=True
    )
    return Redis.from_pool(pool)


def key(ticker: str) -> str:
    return f"ticker:{ticker}"


class Store:
    def __init__(self, redis: Redis, history: int) -> None:
        self._post = redis.register_script(_POST)
        self._redis = redis
        self._history = history

    async def post(self, ticker: str, data: str) -> str:
        """Add a message and tell all processes of it; its id."""
        return await self._post([key(ticker)], [self._history, data, DAYS * 24 * 3600])

    async def recent(self, ticker: str) -> Sequence[Message]:
        """The last few messages, the oldest first."""
        found = await self._redis.xrevrange(key(ticker), count=RECENT)
        return [message(id, fields["data"]) for id, fields in reversed(found)]

    async def after(self, ticker: str, id: str) -> Sequence[Message]:
        """The next page of messages."""
        found = await self._redis.xrange(key(ticker), min=f"({id}", count=PAGE)
        return [message(id, fields["data"]) for id, fields in found]

    async def has(self, ticker: str, id: str) -> bool:
        """Whether a message is still kept, and so everything after it."""
        return bool(await self._redis.xrange(key(ticker), min=id, max=id))
