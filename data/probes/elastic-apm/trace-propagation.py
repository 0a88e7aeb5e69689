# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "fastapi", "httpx2", "requests"]
# ///
"""The Elastic APM agent goes on with the trace of `traceparent` and sends it along with a request."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import requests
from elasticapm.contrib.starlette import ElasticAPM, make_apm_client
from fastapi import FastAPI
from fastapi.testclient import TestClient

TRACE = "0af7651916cd43dd8448eb211c80319c"
app = FastAPI()
outgoing = []


class Other(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        outgoing.append(self.headers["traceparent"])
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


@app.get("/call")
def call():
    requests.get(f"http://127.0.0.1:{other.server_port}/", timeout=5)


other = ThreadingHTTPServer(("127.0.0.1", 0), Other)


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
    threading.Thread(target=other.serve_forever, daemon=True).start()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    apm = make_apm_client({"SERVICE_NAME": "shop", "SERVER_URL": f"http://127.0.0.1:{server.server_port}"})
    app.add_middleware(ElasticAPM, client=apm)
    TestClient(app).get("/call", headers={"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"})
    apm.close()
    (transaction,) = [line["transaction"] for line in Server.sent if "transaction" in line]
    (span,) = [line["span"] for line in Server.sent if "span" in line]
    assert (transaction["trace_id"], transaction["parent_id"]) == (TRACE, "b7ad6b7169203331"), transaction
    assert outgoing == [f"00-{TRACE}-{span['id']}-01"], outgoing
    print("sent along:", outgoing[0])


if __name__ == "__main__":
    main()
