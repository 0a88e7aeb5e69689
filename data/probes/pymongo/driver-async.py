# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo's AsyncMongoClient waits for ten queries on the event loop, without a thread for any of them."""

import asyncio
import socketserver
import struct
import threading
import time

import bson
import pymongo
from pymongo import AsyncMongoClient
from pymongo.server_api import ServerApi

HELLO = {"isWritablePrimary": True, "minWireVersion": 0, "maxWireVersion": 25}
HELLO |= {"maxBsonObjectSize": 2**24, "maxMessageSizeBytes": 48_000_000, "maxWriteBatchSize": 100_000}


class Server(socketserver.StreamRequestHandler):
    """As much of a MongoDB server as the driver needs here: messages of BSON, and an answer to each."""

    def handle(self) -> None:
        while head := self.rfile.read(16):
            length, request, _, _ = struct.unpack("<4i", head)
            message = self.rfile.read(length - 16)
            size = struct.unpack("<i", message[5:9])[0]
            reply = self.server.answer(bson.decode(message[5 : 5 + size]), message)
            data = bytes(5) + bson.encode({"ok": 1, **reply})
            self.wfile.write(struct.pack("<4i", 16 + len(data), 0, request, 2013) + data)


def answer(command: dict, message: bytes) -> dict:
    if "find" in command:
        time.sleep(0.5)
        return {"cursor": {"id": 0, "ns": "shop.items", "firstBatch": [{"_id": 1}]}}
    return HELLO


async def most_threads(items, concurrent: int) -> int:
    """The most threads of the driver while as many queries wait."""
    seen = []

    async def watch() -> None:
        while True:
            names = [thread.name for thread in threading.enumerate()]
            seen.append(sum("process_request" not in name for name in names))  # those are of the server above
            await asyncio.sleep(0.01)

    watcher = asyncio.create_task(watch())
    found = await asyncio.gather(*(items.find_one() for _ in range(concurrent)))
    watcher.cancel()
    assert found == [{"_id": 1}] * concurrent
    return max(seen)


async def main() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        server.answer, server.daemon_threads = answer, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"mongodb://127.0.0.1:{server.server_address[1]}/?directConnection=true"
        async with AsyncMongoClient(url, server_api=ServerApi("1")) as client:
            items = client["shop"]["items"]
            await most_threads(items, 10)  # opens the connections, whose addresses a thread looks up
            one, ten = await most_threads(items, 1), await most_threads(items, 10)
        server.shutdown()
    assert one == ten, (one, ten)
    print(f"PyMongo {pymongo.version}: threads while 1 query waits: {one}; while 10 wait: {ten}")


if __name__ == "__main__":
    asyncio.run(main())
