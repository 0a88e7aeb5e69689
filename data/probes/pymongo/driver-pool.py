# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo"]
# ///
"""PyMongo's pool has at most two connections, uses them again, and makes others wait."""

import socketserver
import struct
import threading
import time
from concurrent.futures import ThreadPoolExecutor

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


BUSY = set()


def answer(command: dict, message: bytes) -> dict:
    if "find" in command:
        BUSY.add(threading.get_ident())  # one thread of the server for each connection
        time.sleep(1)
        return {"cursor": {"id": 0, "ns": "shop.items", "firstBatch": [{"_id": 1}]}}
    return HELLO


def main() -> None:
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server) as server:
        server.answer, server.daemon_threads = answer, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"mongodb://127.0.0.1:{server.server_address[1]}/?directConnection=true"
        options = {"maxPoolSize": 2, "waitQueueTimeoutMS": 300, "retryReads": False}
        with (
            MongoClient(url, server_api=ServerApi("1"), **options) as client,
            ThreadPoolExecutor() as threads,
        ):
            items = client["shop"]["items"]
            waiting = [threads.submit(items.find_one) for _ in range(3)]
            failures = [str(task.exception()) for task in waiting if task.exception()]
            assert items.find_one() == {"_id": 1}
        server.shutdown()
    assert len(failures) == 1 and "Timed out while checking out a connection" in failures[0], failures
    assert len(BUSY) == 2, BUSY
    print(f"PyMongo {pymongo.version}: {len(BUSY)} connections, four queries: {failures[0][:40]}")


if __name__ == "__main__":
    main()
