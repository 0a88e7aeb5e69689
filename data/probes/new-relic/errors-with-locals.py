# /// script
# requires-python = ">=3.11"
# dependencies = ["newrelic", "fastapi", "uvicorn", "httpx2", "trustme"]
#
# [tool.webatlas]
# timeout = 120
# ///
"""New Relic's agent sends an uncaught exception with type, message and stack, without local variables."""

import contextlib
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import httpx2
import trustme
from fastapi import FastAPI

app = FastAPI()


@app.get("/divide/{number}")
async def divide(number: int):
    basket = ", ".join(["pear"] * 3)
    return len(basket) / number


class Collector(BaseHTTPRequestHandler):
    answers: ClassVar[dict] = {
        "preconnect": {"redirect_host": "localhost"},
        "connect": dict.fromkeys(
            ["agent_run_id", "account_id", "trusted_account_key", "primary_application_id"], "1"
        ),
    }
    sent: ClassVar[list[tuple[str, object]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers["Content-Encoding"] in ("deflate", "gzip"):
            body = zlib.decompress(body, wbits=47)
        (method,) = parse_qs(urlsplit(self.path).query)["method"]
        self.sent.append((method, json.loads(body or "null")))
        answer = json.dumps({"return_value": self.answers.get(method)}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *args) -> None:
        pass


def run(agent: int, bundle: str) -> None:
    app = Path(__file__)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    launcher = [
        Path(sys.executable).with_name("newrelic-admin"),
        "run-program",
        sys.executable,
        "-m",
        "uvicorn",
    ]
    command = [*launcher, f"--port={port}", f"--app-dir={app.parent}", f"{app.stem}:app"]
    settings = {
        "NEW_RELIC_HOST": "localhost",
        "NEW_RELIC_PORT": str(agent),
        "NEW_RELIC_CA_BUNDLE_PATH": bundle,
        "NEW_RELIC_LICENSE_KEY": "0" * 40,
        "NEW_RELIC_APP_NAME": "shop",
        "NEW_RELIC_STARTUP_TIMEOUT": "30",
        "NEW_RELIC_SHUTDOWN_TIMEOUT": "30",
        **dict.fromkeys(
            (f"NEW_RELIC_UTILIZATION_DETECT_{cloud}" for cloud in ("AWS", "AZURE", "GCP")), "false"
        ),
    }
    service = subprocess.Popen(
        command, env=os.environ | settings, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT
    )
    try:
        while service.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                break
            time.sleep(0.1)
        with httpx2.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client:
            assert client.get("/divide/0").status_code == 500
    finally:
        service.send_signal(signal.SIGINT)
        service.wait()


def main() -> None:
    authority = trustme.CA()
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(tls)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with authority.cert_pem.tempfile() as bundle:
        run(server.server_port, bundle)
    (error,) = [error for method, data in Collector.sent if method == "error_data" for error in data[1]]
    _, name, message, kind, details, *_ = error
    assert (message, kind) == ("division by zero", "builtins:ZeroDivisionError"), error
    assert any("in divide" in line for line in details["stack_trace"]), details
    assert "pear, pear" not in json.dumps(Collector.sent)
    print(kind, "in", name, "with", len(details["stack_trace"]), "lines of stack, no values")


if __name__ == "__main__":
    main()
