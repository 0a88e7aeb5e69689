# /// script
# requires-python = ">=3.11"
# dependencies = ["strawberry-graphql[asgi]", "httpx"]
# ///
"""Strawberry answers GraphQL over HTTP as an ASGI application."""

import asyncio

import httpx
import strawberry
from strawberry.asgi import GraphQL


@strawberry.type
class Query:
    @strawberry.field
    def double(self, number: int) -> int:
        return 2 * number


async def main():
    transport = httpx.ASGITransport(GraphQL(strawberry.Schema(Query)))
    async with httpx.AsyncClient(transport=transport, base_url="http://probe") as client:
        body = {"query": "query ($n: Int!) { double(number: $n) }", "variables": {"n": 21}}
        return await client.post("/", json=body), await client.post("/", json={"query": "{ nothing }"})


good, bad = asyncio.run(main())
assert good.json() == {"data": {"double": 42}}, good.text
assert "Cannot query field" in bad.json()["errors"][0]["message"]
print(good.json(), bad.json()["errors"][0]["message"])
