# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk[fastapi]", "fastapi", "httpx2", "requests"]
# ///
"""Sentry's SDK goes on with a trace of its own header `sentry-trace`, and ignores `traceparent`."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import requests
import sentry_sdk
from fastapi import FastAPI
from fastapi.testclient import TestClient

TRACE = "0af7651916cd43dd8448eb211c80319c"
app = FastAPI()
outgoing = []


class Other(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        outgoing.append(dict(self.headers))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


@app.get("/call")
def call():
    requests.get(f"http://127.0.0.1:{other.server_port}/", timeout=5)


other = ThreadingHTTPServer(("127.0.0.1", 0), Other)


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
    threading.Thread(target=other.serve_forever, daemon=True).start()
    client = TestClient(app)
    client.get("/call", headers={"sentry-trace": f"{TRACE}-b7ad6b7169203331-1"})
    client.get("/call", headers={"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"})
    own, standard = outgoing
    assert own["sentry-trace"].startswith(TRACE), own
    assert TRACE not in str(standard), standard
    assert "traceparent" not in {name.lower() for headers in outgoing for name in headers}
    print("sent with sentry-trace:", own["sentry-trace"], "- with traceparent:", standard["sentry-trace"])


if __name__ == "__main__":
    main()
