# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk"]
# ///
"""Sentry's SDK sends a counter of the application with its attributes."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import sentry_sdk


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
    for _ in range(3):
        sentry_sdk.metrics.count("orders", 1, attributes={"shop": "berlin"})
    sentry_sdk.flush()
    metrics = [
        m
        for item in Sink.sent
        if isinstance(item.get("items"), list)
        for m in item["items"]
        if m.get("name") == "orders"
    ]
    assert {m["type"] for m in metrics} == {"counter"}, metrics
    assert sum(m["value"] for m in metrics) == 3, metrics
    assert metrics[0]["attributes"]["shop"]["value"] == "berlin", metrics
    print("orders:", sum(m["value"] for m in metrics), "in", len(metrics), "items")


if __name__ == "__main__":
    main()
