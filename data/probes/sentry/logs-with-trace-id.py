# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk[fastapi]", "fastapi", "httpx2"]
# ///
"""With `enable_logs`, Sentry's SDK sends a record of `logging` with the id of the request's trace."""

import gzip
import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import sentry_sdk
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sentry_sdk.integrations.logging import LoggingIntegration

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    logging.getLogger("shop").warning("out of stock: %s", item_id)
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
    sentry_sdk.init(
        dsn=f"http://key@127.0.0.1:{sink.server_port}/1",
        traces_sample_rate=1.0,
        integrations=[LoggingIntegration(capture_sentry_logs=True)],
    )
    TestClient(app).get("/items/7")
    sentry_sdk.flush()
    (transaction,) = [item for item in Sink.sent if "contexts" in item and item.get("type") == "transaction"]
    (log,) = [
        log
        for item in Sink.sent
        if isinstance(item.get("items"), list)
        for log in item["items"]
        if "body" in log
    ]
    assert log["body"] == "out of stock: 7", log
    assert log["trace_id"] == transaction["contexts"]["trace"]["trace_id"], log
    print(log["body"], "- trace", log["trace_id"])


if __name__ == "__main__":
    main()
