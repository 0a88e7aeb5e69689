# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "fastapi", "httpx2"]
# ///
"""The Elastic APM agent names the transaction of a request to FastAPI by the route's template."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from elasticapm.contrib.starlette import ElasticAPM, make_apm_client
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    return {"id": item_id}


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
    assert TestClient(app).get("/items/7").json() == {"id": 7}
    apm.close()
    (transaction,) = [line["transaction"] for line in Server.sent if "transaction" in line]
    assert transaction["name"] == "GET /items/{item_id}", transaction["name"]
    assert transaction["context"]["response"]["status_code"] == 200, transaction
    print("transaction:", transaction["name"], "-", transaction["result"])


if __name__ == "__main__":
    main()
