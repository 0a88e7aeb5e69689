# /// script
# requires-python = ">=3.11"
# dependencies = ["ddtrace", "fastapi", "uvicorn", "httpx2", "msgpack"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""By default, what ddtrace sends of a failing login holds none of its secrets."""

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
from fastapi import FastAPI

app = FastAPI()
SECRETS = {"header": "topsecret-1", "cookie": "topsecret-2", "field": "topsecret-3", "local": "topsecret-4"}


@app.post("/login")
async def login(body: dict):
    password = SECRETS["local"]
    raise ValueError(len(password))


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
            client.cookies.set("sessionid", SECRETS["cookie"])
            headers = {"Authorization": f"Bearer {SECRETS['header']}"}
            assert (
                client.post("/login", json={"password": SECRETS["field"]}, headers=headers).status_code == 500
            )
    finally:
        service.send_signal(signal.SIGINT)
        service.wait()


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Agent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    run(server.server_port)
    assert b"ValueError" in Agent.raw
    leaked = [place for place, secret in SECRETS.items() if secret.encode() in Agent.raw]
    assert leaked == [], leaked
    print("sent", len(Agent.raw), "bytes, leaked:", leaked)


if __name__ == "__main__":
    main()
