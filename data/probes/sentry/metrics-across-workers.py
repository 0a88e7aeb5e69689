# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk"]
# ///
"""What two worker processes count reaches Sentry as items under one name and attribute."""

import gzip
import json
import subprocess
import sys
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


def work(dsn: str) -> None:
    sentry_sdk.init(dsn=dsn)
    for _ in range(3):
        sentry_sdk.metrics.count("orders", 1, attributes={"shop": "berlin"})
    sentry_sdk.flush()


def main() -> None:
    if sys.argv[1:]:
        return work(sys.argv[1])
    sink = ThreadingHTTPServer(("127.0.0.1", 0), Sink)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    for _ in range(2):
        dsn = f"http://key@127.0.0.1:{sink.server_port}/1"
        subprocess.run([sys.executable, __file__, dsn], check=True)
    items = [entry for item in Sink.sent if isinstance(item.get("items"), list) for entry in item["items"]]
    metrics = [entry for entry in items if entry.get("name") == "orders"]
    assert {entry["attributes"]["shop"]["value"] for entry in metrics} == {"berlin"}, metrics
    assert sum(entry["value"] for entry in metrics) == 6, metrics
    print("orders:", sum(entry["value"] for entry in metrics))


if __name__ == "__main__":
    main()
