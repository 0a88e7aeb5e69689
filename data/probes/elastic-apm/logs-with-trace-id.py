# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "fastapi", "httpx2"]
# ///
"""With Elastic's formatter, a record that a view writes with `logging` carries the trace's id."""

import gzip
import io
import json
import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from elasticapm.contrib.starlette import ElasticAPM, make_apm_client
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    logging.getLogger("shop").warning("out of stock: %s", item_id)


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
    out = io.StringIO()
    logging.basicConfig(stream=out, format="%(elasticapm_trace_id)s %(message)s")
    TestClient(app).get("/items/7")
    apm.close()
    (transaction,) = [line["transaction"] for line in Server.sent if "transaction" in line]
    lines = [line for line in out.getvalue().splitlines() if "out of stock" in line]
    assert lines == [f"{transaction['trace_id']} out of stock: 7"], lines
    print(lines[0])


if __name__ == "__main__":
    main()
