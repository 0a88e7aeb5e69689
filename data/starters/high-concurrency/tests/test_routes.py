import asyncio
import json

import httpx2
import pytest

from tests.conftest import KEY

POSTER = {"Authorization": f"Bearer {KEY}"}


async def test_a_post_reaches_a_stream(address: str, ticker: str) -> None:
    async with httpx2.AsyncClient(base_url=f"{address}/tickers/{ticker}") as client:
        async with client.stream("GET", "/events") as stream:
            lines = stream.aiter_lines()
            assert (await anext(lines)).startswith("retry: ")
            posted = await client.post("/messages", headers=POSTER, json={"text": "one\ntwo"})
            assert posted.status_code == 201
            async with asyncio.timeout(30):
                got = [line async for line in first(lines, "data: ")]
        assert stream.headers["Content-Type"].startswith("text/event-stream")
        assert f"id: {posted.json()['id']}" in got
        assert json.loads(got[-1].removeprefix("data: ")) == {"text": "one\ntwo"}


async def first(lines, start: str):
    """The lines up to one that starts so."""
    async for line in lines:
        yield line
        if line.startswith(start):
            return


async def test_a_silent_stream_is_not_silent(address: str, ticker: str) -> None:
    async with (
        httpx2.AsyncClient(base_url=address) as client,
        client.stream("GET", f"/tickers/{ticker}/events") as stream,
        asyncio.timeout(30),
    ):
        assert [line async for line in first(stream.aiter_lines(), ": ping")]


async def test_a_full_process_says_so(address: str, ticker: str) -> None:
    async with httpx2.AsyncClient(base_url=f"{address}/tickers/{ticker}") as client:
        async with (
            asyncio.timeout(30),
            client.stream("GET", "/events"),
            client.stream("GET", "/events"),
        ):
            while (await client.get(f"{address}/health")).json()["streams"] < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            refused = await client.get("/events")
        assert (refused.status_code, refused.headers["Retry-After"]) == (503, "5")


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer"}, {"Authorization": KEY}])
async def test_posting_takes_the_key(address: str, ticker: str, headers: dict[str, str]) -> None:
    async with httpx2.AsyncClient(base_url=f"{address}/tickers/{ticker}") as client:
        answer = await client.post("/messages", headers=headers, json={"text": "hello"})
        assert answer.status_code == 401


@pytest.mark.parametrize(
    "body",
    [b"", b"text", b"[]", b'{"text": ""}', b'{"text": 1}', b'{"text": "%s"}' % (b"x" * 10_001)],
)
async def test_what_is_no_message(address: str, ticker: str, body: bytes) -> None:
    async with httpx2.AsyncClient(base_url=f"{address}/tickers/{ticker}") as client:
        assert (await client.post("/messages", headers=POSTER, content=body)).status_code == 422


@pytest.mark.parametrize("name", ["News", "a*", "a" * 41, "%2e%2e"])
async def test_what_is_no_name(address: str, name: str) -> None:
    async with httpx2.AsyncClient(base_url=address) as client:
        assert (await client.get(f"/tickers/{name}/events")).status_code == 404
