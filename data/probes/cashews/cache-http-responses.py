# /// script
# requires-python = ">=3.11"
# dependencies = ["cashews", "fastapi", "httpx"]
# ///
"""cashews keeps the result of a FastAPI route by a key that the code gives: the route is not run again."""

import asyncio

import httpx
from cashews import cache
from cashews.contrib.fastapi import CacheRequestControlMiddleware
from fastapi import FastAPI

cache.setup("mem://")
app = FastAPI()
app.add_middleware(CacheRequestControlMiddleware)
calls = []


@app.get("/")
@cache(ttl="1m", key="page:{page}")
async def view(page: int = 1):
    calls.append(page)
    return {"page": page}


async def main() -> None:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        answers = [(await client.get("/", params={"page": page})).json()["page"] for page in (1, 1, 2)]
    assert answers == [1, 1, 2] and calls == [1, 2], calls
    print("three requests, runs for pages", *calls)


if __name__ == "__main__":
    asyncio.run(main())
