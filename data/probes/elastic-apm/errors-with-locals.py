# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "fastapi", "httpx2"]
# ///
"""The Elastic APM agent sends an uncaught exception with its stack and the local variables of its frames."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from elasticapm.contrib.starlette import ElasticAPM, make_apm_client
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/divide/{number}")
async def divide(number: int):
    parts = [1, 2, 3]
    return len(parts) / number


class Server(BaseHTTPRequestHandler):
    sent: ClassVar[list[dict]] = []

    def do_GET(self) -> None:
        self.reply()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/intake/v2/events":
            self.sent += [json.loads(line) for line in gzip.decompress(body).splitlines()]
        self.reply()

    def reply(self) -> None:
        self.send_response(202)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    apm = make_apm_client({"SERVICE_NAME": "shop", "SERVER_URL": f"http://127.0.0.1:{server.server_port}"})
    app.add_middleware(ElasticAPM, client=apm)
    TestClient(app, raise_server_exceptions=False).get("/divide/0")
    apm.close()
    (error,) = [line["error"] for line in Server.sent if "error" in line]
    assert error["exception"]["type"] == "ZeroDivisionError", error["exception"]["type"]
    frame = error["exception"]["stacktrace"][-1]
    assert frame["function"] == "divide", frame
    assert frame["vars"] == {"number": 0, "parts": [1, 2, 3]}, frame["vars"]
    print(error["exception"]["type"], "in", frame["function"], "with", frame["vars"])


if __name__ == "__main__":
    main()
