# /// script
# requires-python = ">=3.11"
# dependencies = ["ariadne", "uvicorn", "websockets"]
# ///
"""Ariadne sends a subscription's values over a WebSocket by graphql-transport-ws."""

import asyncio
import json

import uvicorn
import websockets
from ariadne import SubscriptionType, make_executable_schema
from ariadne.asgi import GraphQL
from ariadne.asgi.handlers import GraphQLTransportWSHandler

subscription = SubscriptionType()


@subscription.source("count")
async def numbers(_, info):
    yield 1
    yield 2


@subscription.field("count")
def count(number, info):
    return number


schema = make_executable_schema(
    "type Query { hello: String } type Subscription { count: Int! }", subscription
)
app = GraphQL(schema, websocket_handler=GraphQLTransportWSHandler())


async def talk(port):
    async with websockets.connect(f"ws://127.0.0.1:{port}/", subprotocols=["graphql-transport-ws"]) as socket:
        await socket.send('{"type": "connection_init"}')
        assert json.loads(await socket.recv())["type"] == "connection_ack"
        await socket.send('{"id": "1", "type": "subscribe", "payload": {"query": "subscription { count }"}}')
        messages = [json.loads(await socket.recv()) for _ in range(3)]
    return [message.get("payload", {}).get("data", {}).get("count") for message in messages], messages[-1][
        "type"
    ]


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


counts, last = asyncio.run(main())
assert (counts, last) == ([1, 2, None], "complete"), (counts, last)
print("over a WebSocket:", counts[:2], "then", last)
