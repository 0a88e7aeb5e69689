# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene"]
# ///
"""Graphene executes a subscription in the process and has no transport for it."""

import asyncio
import importlib.metadata

import graphene


class Query(graphene.ObjectType):
    hello = graphene.String()


class Subscription(graphene.ObjectType):
    count = graphene.Int()

    async def subscribe_count(root, info):
        yield 1
        yield 2


async def main():
    stream = await graphene.Schema(Query, subscription=Subscription).subscribe("subscription { count }")
    return [result.data async for result in stream]


values = asyncio.run(main())
sources = [str(file) for file in importlib.metadata.files("graphene") if str(file).endswith(".py")]

assert values == [{"count": 1}, {"count": 2}], values
assert not any("websocket" in source or "asgi" in source for source in sources)
print(values, "- in the process; none of its", len(sources), "modules is about a WebSocket")
