# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo's change stream waits at the server and hands over the change of another client."""

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


CHANGE = {"_id": {"_data": "1"}, "operationType": "insert", "fullDocument": {"_id": 7}}
CHANGED = threading.Event()


def answer(command: dict, message: bytes) -> dict:
    if "aggregate" in command:
        assert "$changeStream" in command["pipeline"][0]
        cursor = {"id": 5, "ns": "shop.items", "firstBatch": []}
        return {"cursor": cursor, "operationTime": bson.Timestamp(1, 1)}
    if "getMore" in command:  # the server answers when there is a change
        CHANGED.wait(10)
        return {"cursor": {"id": 5, "ns": "shop.items", "nextBatch": [CHANGE]}}
    return HELLO


def main() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        server.answer, server.daemon_threads = answer, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"mongodb://127.0.0.1:{server.server_address[1]}/?directConnection=true"
        with MongoClient(url, server_api=ServerApi("1")) as client, client["shop"]["items"].watch() as stream:
            threading.Timer(0.3, CHANGED.set).start()
            change = next(stream)
        server.shutdown()
    assert change["operationType"] == "insert" and change["fullDocument"] == {"_id": 7}, change
    print(f"PyMongo {pymongo.version}: {change}")


if __name__ == "__main__":
    main()
