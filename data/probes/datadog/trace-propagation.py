# /// script
# requires-python = ">=3.11"
# dependencies = ["ddtrace", "fastapi", "uvicorn", "httpx2", "msgpack", "requests"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""ddtrace goes on with the trace of `traceparent` and sends it along with a request."""

import contextlib
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
import msgpack
import requests
from fastapi import FastAPI

TRACE = "0af7651916cd43dd8448eb211c80319c"
app = FastAPI()


@app.get("/call")
def call(url: str):
    requests.get(url, timeout=5)


class Agent(BaseHTTPRequestHandler):
    spans: ClassVar[list[dict]] = []
    outgoing: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        if self.path == "/outgoing":
            self.outgoing.append(self.headers["traceparent"])
        self.send_response(204)
        self.end_headers()

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/v0.4/traces":
            self.spans += [span for trace in msgpack.unpackb(body) for span in trace]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_PUT

    def log_message(self, *args) -> None:
        pass


def run(agent: int) -> None:
    app = Path(__file__)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    launcher = [str(Path(sys.executable).with_name("ddtrace-run")), sys.executable, "-m", "uvicorn"]
    command = [*launcher, f"--port={port}", f"--app-dir={app.parent}", f"{app.stem}:app"]
    settings = {
        "DD_TRACE_AGENT_URL": f"http://127.0.0.1:{agent}",
        "DD_TRACE_API_VERSION": "v0.4",
        "DD_SERVICE": "shop",
        "DD_REMOTE_CONFIGURATION_ENABLED": "false",
        "DD_INSTRUMENTATION_TELEMETRY_ENABLED": "false",
    }
    service = subprocess.Popen(
        command, env=os.environ | settings, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    try:
        while service.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}") as client:
            headers = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}
            client.get("/call", params={"url": f"http://127.0.0.1:{agent}/outgoing"}, headers=headers)
    finally:
        service.send_signal(signal.SIGINT)
        service.wait()


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Agent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    run(server.server_port)
    (request,) = [span for span in Agent.spans if span["name"] == "fastapi.request"]
    (call,) = [span for span in Agent.spans if span["name"] == "requests.request"]
    assert (request["trace_id"], request["parent_id"]) == (int(TRACE[16:], 16), 0xB7AD6B7169203331), request
    (sent,) = Agent.outgoing
    assert sent.startswith(f"00-{TRACE}-") and sent.endswith("-01"), sent
    assert call["trace_id"] == request["trace_id"], call
    print("sent along:", sent)


if __name__ == "__main__":
    main()
