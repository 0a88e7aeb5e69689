# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[fastapi]", "fastapi", "httpx2", "uvicorn"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""`logfire run` before the server's module traces an application that has no line about it."""

import contextlib
import gzip
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import httpx2
from fastapi import FastAPI
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    return {"id": item_id}


class Collector(BaseHTTPRequestHandler):
    sent: ClassVar[list[tuple[str, bytes]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.sent.append(
            (self.path, gzip.decompress(body) if self.headers["Content-Encoding"] == "gzip" else body)
        )
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings = {
        "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{server.server_port}",
        "LOGFIRE_SEND_TO_LOGFIRE": "false",
    }
    app = Path(__file__)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    launcher = [sys.executable, "-m", "logfire", "run", "--no-summary", "-m", "uvicorn"]
    command = [*launcher, f"--port={port}", f"--app-dir={app.parent}", f"{app.stem}:app"]
    environ = {**os.environ, **settings}
    service = subprocess.Popen(command, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
    try:
        while service.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        assert httpx2.get(f"http://127.0.0.1:{port}/items/7").json() == {"id": 7}
    finally:
        service.send_signal(signal.SIGINT)
        service.wait()
    requests = [
        ExportTraceServiceRequest.FromString(body) for path, body in Collector.sent if path == "/v1/traces"
    ]
    names = {
        span.name for r in requests for rs in r.resource_spans for ss in rs.scope_spans for span in ss.spans
    }
    assert "GET /items/{item_id}" in names, names
    print("spans:", sorted(names))


if __name__ == "__main__":
    main()
