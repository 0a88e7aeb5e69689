# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo sends 10,000 documents with one insert command."""

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
    if "insert" not in command:
        return HELLO
    count = message.count(b"\x07_id\x00")  # one key per document
    INSERTS.append(count)
    return {"n": count}


INSERTS = []


def main() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        server.answer, server.daemon_threads = answer, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"mongodb://127.0.0.1:{server.server_address[1]}/?directConnection=true"
        with MongoClient(url, server_api=ServerApi("1")) as client:
            client["shop"]["items"].insert_many({"price": n} for n in range(10_000))
        server.shutdown()
    assert INSERTS == [10_000], INSERTS
    print(f"PyMongo {pymongo.version}: insert commands of {INSERTS} documents")


if __name__ == "__main__":
    main()
