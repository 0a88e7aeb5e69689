# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk"]
# ///
"""Sentry's SDK samples the stacks of a running transaction and sends them as a profile."""

import gzip
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import sentry_sdk


def busy_with_orders() -> None:
    end = time.monotonic() + 1
    while time.monotonic() < end:
        sum(range(1000))


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
        profile_session_sample_rate=1.0,
        profile_lifecycle="manual",
    )
    sentry_sdk.profiler.start_profiler()
    with sentry_sdk.start_transaction(name="work"):
        busy_with_orders()
    sentry_sdk.profiler.stop_profiler()
    sentry_sdk.flush()
    chunks = [item["profile"] for item in Sink.sent if "profile" in item]
    functions = {frame["function"] for chunk in chunks for frame in chunk["frames"]}
    samples = sum(len(chunk["samples"]) for chunk in chunks)
    assert "busy_with_orders" in functions, functions
    assert samples > 20, samples
    print(samples, "samples, among them of busy_with_orders")


if __name__ == "__main__":
    main()
