"""Asks the running site from outside, through nginx, as many browsers at once do."""

import asyncio
import json
import os
import re
import secrets
import socket
from collections import Counter
from contextlib import AsyncExitStack

import httpx2

SITE = f"http://127.0.0.1:{os.environ['SITE_PORT']}"
POSTER = {"Authorization": f"Bearer {os.environ['POST_KEY']}"}
STREAMS = 300


class Stream:
    """One client: what it got, as pairs of id and text, in order."""

    def __init__(self, response: httpx2.Response) -> None:
        self.response = response
        self.server = response.headers.get("X-Served-By", "")
        self.got: list[tuple[str, str]] = []
        self.heartbeats = self.gaps = 0

    async def read(self, count: int) -> None:
        """Read until there are so many messages."""
        async with asyncio.timeout(60):
            while len(self.got) < count:
                await self._event()

    async def read_heartbeat(self) -> None:
        async with asyncio.timeout(30):
            while not self.heartbeats:
                await self._event()

    async def _event(self) -> None:
        fields = {}
        async for line in self._lines:
            if not line:
                break
            name, _, value = line.partition(": ")
            fields[name] = value
        else:
            raise AssertionError("the stream ended")
        self.heartbeats += any(name == "" for name in fields)
        if fields.get("event") == "gap":
            self.gaps += 1
        elif "data" in fields:
            self.got.append((fields["id"], json.loads(fields["data"])["text"]))

    @property
    def _lines(self):
        if not hasattr(self, "_iterator"):
            self._iterator = self.response.aiter_lines()
        return self._iterator


class Ticker:
    def __init__(self, client: httpx2.AsyncClient) -> None:
        self.client = client
        self.path = f"/tickers/check-{secrets.token_hex(8)}"
        self.posted: list[tuple[str, str]] = []
        self.taken_by: dict[str, str] = {}

    async def post(self, text: str) -> None:
        answer = await self.client.post(
            f"{self.path}/messages", headers=POSTER, json={"text": text}
        )
        assert answer.status_code == 201, answer.text
        id = answer.json()["id"]
        self.posted.append((id, text))
        self.taken_by[id] = answer.headers["X-Served-By"]

    async def listen(self, stack: AsyncExitStack, last: str = "") -> Stream:
        headers = {"Last-Event-ID": last} if last else {}
        return Stream(
            await stack.enter_async_context(
                self.client.stream("GET", f"{self.path}/events", headers=headers)
            )
        )


async def check_fan_out(client: httpx2.AsyncClient) -> None:
    """Many clients, spread over the processes, all get what any process was sent."""
    ticker = Ticker(client)
    async with AsyncExitStack() as stack:
        streams = [await ticker.listen(stack) for _ in range(STREAMS)]
        servers = Counter(stream.server for stream in streams)
        assert set(servers) == {"app1", "app2"} and min(servers.values()) > STREAMS / 3, servers
        for number in range(20):
            await ticker.post(f"message {number}")
        await asyncio.gather(*(stream.read(20) for stream in streams))
        assert all(stream.got == ticker.posted for stream in streams)
        for id, _ in ticker.posted:  # it was taken by one process, and got from the other too
            assert any(stream.server != ticker.taken_by[id] for stream in streams)
        spread = " and ".join(str(count) for _, count in sorted(servers.items()))
        print(f"fan-out: 20 messages, each posted to one of two processes, reached the {spread}")
        print("streams of both, once and in order")
        await streams[0].read_heartbeat()
        print("heartbeat: a comment on a silent stream")
        more = [await ticker.listen(stack) for _ in range(40)]
        refused = sum(stream.response.status_code == 429 for stream in more)
        assert refused == 40 - (int(os.environ["STREAMS_PER_ADDRESS"]) - STREAMS), refused
        print(f"limit: of 40 more streams of the same address {refused} were refused with 429")


async def check_coming_back(client: httpx2.AsyncClient) -> None:
    """Who was away gets what was missed, or is told that it is not kept."""
    ticker = Ticker(client)
    for number in range(3):
        await ticker.post(f"before {number}")
    async with AsyncExitStack() as stack:
        stream = await ticker.listen(stack)
        await stream.read(3)
    for number in range(200):
        await ticker.post(f"missed {number}")
    async with AsyncExitStack() as stack:
        again = await ticker.listen(stack, last=stream.got[-1][0])
        await again.read(200)
        await ticker.post("live again")
        await again.read(201)
        assert stream.got + again.got == ticker.posted and again.gaps == 0
        late = await ticker.listen(stack, last="1-1")
        await late.read(len(ticker.posted))
        assert (late.gaps, late.got) == (1, ticker.posted)
    print("coming back: 200 missed messages by Last-Event-ID, then live; of what is not kept, told")


async def check_slow_client(client: httpx2.AsyncClient) -> None:
    """A client that does not read holds up nobody, and still gets everything when it reads."""
    ticker, host = Ticker(client), ("127.0.0.1", int(os.environ["SITE_PORT"]))
    loop = asyncio.get_running_loop()
    async with AsyncExitStack() as stack:
        slow = stack.enter_context(socket.socket())
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 14)
        slow.setblocking(False)
        await loop.sock_connect(slow, host)
        request = f"GET {ticker.path}/events HTTP/1.0\r\nHost: check\r\n\r\n"
        await loop.sock_sendall(slow, request.encode())
        got = bytearray()
        fast = await ticker.listen(stack)
        await ticker.post("begin")
        await fast.read(1)
        while b"begin" not in got:
            got += await loop.sock_recv(slow, 1000)
        for _ in range(100):
            await asyncio.gather(*(ticker.post("x" * 8000) for _ in range(10)))
        await fast.read(1001)
        ids = [id for id, _ in fast.got]
        assert sorted(ids) == sorted(id for id, _ in ticker.posted)
        slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)  # it is back in the open
        async with asyncio.timeout(60):
            while ids[-1].encode() not in got[-20_000:]:
                part = await loop.sock_recv(slow, 1 << 16)
                assert part, "the stream ended"
                got += part
    got_slowly = re.findall(r"^id: (\S+)\r?$", got.decode(), re.MULTILINE)
    assert got_slowly == ids and b"event: gap" not in got
    print("slow client: 8 MB went by while it did not read; then it got all 1000 messages in order")


async def check_posting(client: httpx2.AsyncClient) -> None:
    path = "/tickers/check/messages"
    assert (await client.post(path, json={"text": "hello"})).status_code == 401
    assert (await client.post(path, headers=POSTER, json={"text": ""})).status_code == 422
    assert (await client.post("/tickers/A*/messages", headers=POSTER)).status_code == 404
    page = await client.get("/")
    assert 'src="/app.js"' in page.text and "default-src" in page.headers["Content-Security-Policy"]
    print("page and posting: without the key 401")


async def main() -> None:
    limits = httpx2.Limits(max_connections=None)
    async with httpx2.AsyncClient(base_url=SITE, timeout=30, limits=limits) as client:
        await check_posting(client)
        await check_fan_out(client)
        await check_coming_back(client)
        await check_slow_client(client)


asyncio.run(main())
