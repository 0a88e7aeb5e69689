# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne", "httpx"]
# ///
"""Ariadne answers GraphQL over HTTP as an ASGI application."""

import asyncio

import httpx
from ariadne import QueryType, make_executable_schema
from ariadne.asgi import GraphQL

query = QueryType()


@query.field("double")
def double(_, info, number):
    return 2 * number


schema = make_executable_schema("type Query { double(number: Int!): Int! }", query)


async def main():
    transport = httpx.ASGITransport(GraphQL(schema))
    async with httpx.AsyncClient(transport=transport, base_url="http://probe") as client:
        body = {"query": "query ($n: Int!) { double(number: $n) }", "variables": {"n": 21}}
        return await client.post("/", json=body), await client.post("/", json={"query": "{ nothing }"})


good, bad = asyncio.run(main())
assert good.json() == {"data": {"double": 42}}, good.text
assert "Cannot query field" in bad.json()["errors"][0]["message"]
print(good.json(), bad.json()["errors"][0]["message"])
