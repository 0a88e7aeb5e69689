# /// script
# requires-python = ">=3.11"
# dependencies = ["ddtrace", "fastapi", "uvicorn", "httpx2", "msgpack"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""ddtrace puts the trace's id on a record that a view writes with `logging`."""

import contextlib
import logging
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

import httpx2
import msgpack
from fastapi import FastAPI

logging.basicConfig(filename=os.environ.get("LOG"), format="%(dd.trace_id)s %(message)s")
app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    logging.getLogger("shop").warning("out of stock: %s", item_id)
    return {"id": item_id}


class Agent(BaseHTTPRequestHandler):
    spans: ClassVar[list[dict]] = []
    raw = b""

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        Agent.raw += body
        if self.path == "/v0.4/traces":
            self.spans += [span for trace in msgpack.unpackb(body) for span in trace]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_PUT

    def log_message(self, *args) -> None:
        pass


def run(agent: int, log: str) -> None:
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
        "LOG": log,
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
            assert client.get("/items/7").json() == {"id": 7}
    finally:
        service.send_signal(signal.SIGINT)
        service.wait()


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Agent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as folder:
        run(server.server_port, f"{folder}/log")
        text = Path(folder, "log").read_text()
    (span,) = [span for span in Agent.spans if span["name"] == "fastapi.request"]
    (line,) = [line for line in text.splitlines() if "out of stock: 7" in line]
    trace = f"{span['meta']['_dd.p.tid']}{span['trace_id']:016x}"
    assert line == f"{trace} out of stock: 7", (line, trace)
    print(line)


if __name__ == "__main__":
    main()
