# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk[fastapi]", "fastapi", "httpx2"]
# ///
"""Sentry's SDK sends a transaction for a request to FastAPI that is named by the route's template."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import sentry_sdk
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    return {"id": item_id}


class Sink(BaseHTTPRequestHandler):
    sent: ClassVar[list[dict]] = []

    def do_POST(self) -> None:
        body = gzip.decompress(self.rfile.read(int(self.headers["Content-Length"])))
        self.sent += [json.loads(line) for line in body.splitlines() if line]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    sink = ThreadingHTTPServer(("127.0.0.1", 0), Sink)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    sentry_sdk.init(dsn=f"http://key@127.0.0.1:{sink.server_port}/1", traces_sample_rate=1.0)
    assert TestClient(app).get("/items/7").status_code == 200
    sentry_sdk.flush()
    (transaction,) = [
        item for item in Sink.sent if item.get("type") == "transaction" and "transaction" in item
    ]
    assert transaction["transaction"] == "/items/{item_id}", transaction["transaction"]
    trace = transaction["contexts"]["trace"]
    assert trace["data"]["http.response.status_code"] == 200, trace
    print("transaction:", transaction["transaction"], "-", trace["op"])


if __name__ == "__main__":
    main()
