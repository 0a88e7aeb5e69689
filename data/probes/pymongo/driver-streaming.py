# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo reads 50,000 documents in batches that it asks for one after the other."""

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
    if "find" not in command and "getMore" not in command:
        return HELLO
    first = SENT[0]
    SENT[0] += 1000
    rows = [{"_id": n, "text": "x" * 1000} for n in range(first, first + 1000)]
    batch = "firstBatch" if "find" in command else "nextBatch"
    return {"cursor": {"id": 7 if SENT[0] < 50_000 else 0, "ns": "shop.items", batch: rows}}


SENT = [0]


def main() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        server.answer, server.daemon_threads = answer, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"mongodb://127.0.0.1:{server.server_address[1]}/?directConnection=true"
        with MongoClient(url, server_api=ServerApi("1")) as client:
            ahead = 0
            for count, _ in enumerate(client["shop"]["items"].find(), 1):
                ahead = max(ahead, SENT[0] - count)
        server.shutdown()
    assert count == 50_000 and ahead < 2000, (count, ahead)
    print(f"PyMongo {pymongo.version}: {count} documents, at most {ahead + 1} of them read ahead")


if __name__ == "__main__":
    main()
