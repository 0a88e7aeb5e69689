# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk[fastapi]", "fastapi", "httpx2"]
# ///
"""Sentry's SDK sends an exception that nobody caught with its stack and the local variables of each frame."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import sentry_sdk
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/divide/{number}")
async def divide(number: int):
    parts = [1, 2, 3]
    return len(parts) / number


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
    TestClient(app, raise_server_exceptions=False).get("/divide/0")
    sentry_sdk.flush()
    (event,) = [item for item in Sink.sent if "exception" in item]
    error = event["exception"]["values"][-1]
    assert (error["type"], error["value"]) == ("ZeroDivisionError", "division by zero"), error
    frame = error["stacktrace"]["frames"][-1]
    assert frame["function"] == "divide", frame
    assert frame["vars"] == {"number": "0", "parts": ["1", "2", "3"]}, frame["vars"]
    print(error["type"], "in", frame["function"], "with", frame["vars"])


if __name__ == "__main__":
    main()
