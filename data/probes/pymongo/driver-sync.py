# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo answers a query in plain code, without an event loop."""

import asyncio
import socketserver
import struct
import threading

import bson
import pymongo
from pymongo import MongoClient
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
        return {"cursor": {"id": 0, "ns": "shop.items", "firstBatch": [{"_id": 1, "name": "pen"}]}}
    return HELLO


def main() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        server.answer, server.daemon_threads = answer, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"mongodb://127.0.0.1:{server.server_address[1]}/?directConnection=true"
        with MongoClient(url, server_api=ServerApi("1")) as client:
            found = client["shop"]["items"].find_one()
        server.shutdown()
    try:
        asyncio.get_running_loop()
        loop = True
    except RuntimeError:
        loop = False
    assert found == {"_id": 1, "name": "pen"} and not loop
    print(f"PyMongo {pymongo.version}: {found}, no event loop")


if __name__ == "__main__":
    main()
