# /// script
# requires-python = ">=3.11"
# dependencies = ["graphene", "graphql-server[asgi]", "uvicorn", "websockets"]
# ///
"""Graphene has no transport for subscriptions; graphql-server sends them by graphql-transport-ws."""

import asyncio
import importlib.metadata
import json

import graphene
import uvicorn
import websockets
from graphql_server.asgi import GraphQL


class Query(graphene.ObjectType):
    hello = graphene.String()


class Subscription(graphene.ObjectType):
    count = graphene.Int()

    async def subscribe_count(root, info):
        yield 1
        yield 2


app = GraphQL(graphene.Schema(Query, subscription=Subscription).graphql_schema)


async def talk(port):
    async with websockets.connect(f"ws://127.0.0.1:{port}/", subprotocols=["graphql-transport-ws"]) as socket:
        await socket.send('{"type": "connection_init"}')
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        await socket.send('{"id": "1", "type": "subscribe", "payload": {"query": "subscription { count }"}}')
        messages = [json.loads(await socket.recv()) for _ in range(3)]
    counts = [message.get("payload", {}).get("data", {}).get("count") for message in messages]
    return socket.subprotocol, counts, messages[-1]["type"]


async def main():
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning", ws="websockets-sansio"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        return await asyncio.wait_for(talk(server.servers[0].sockets[0].getsockname()[1]), 10)
    finally:
        server.should_exit = True
        await serving


protocol, counts, last = asyncio.run(main())
sources = [str(file) for file in importlib.metadata.files("graphene") if str(file).endswith(".py")]

assert (protocol, counts, last) == ("graphql-transport-ws", [1, 2, None], "complete"), (counts, last)
assert not any("websocket" in source or "asgi" in source for source in sources)
print("over a WebSocket:", counts[:2], "then", last, "- none of Graphene's own modules is about one")
