# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "fastapi", "httpx2"]
# ///
"""The Elastic APM agent removes secrets from the request it reports, but not from all local variables."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from elasticapm.contrib.starlette import ElasticAPM, make_apm_client
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
SECRETS = {"header": "topsecret-1", "cookie": "topsecret-2", "field": "topsecret-3", "local": "topsecret-4"}


@app.post("/login")
async def login(body: dict):
    password = SECRETS["local"]
    raise ValueError(len(password))


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
    TestClient(app, raise_server_exceptions=False, cookies={"sessionid": SECRETS["cookie"]}).post(
        "/login",
        json={"password": SECRETS["field"]},
        headers={"Authorization": f"Bearer {SECRETS['header']}"},
    )
    apm.close()
    (error,) = [line["error"] for line in Server.sent if "error" in line]
    everything, request = json.dumps(Server.sent), json.dumps(error["context"]["request"])
    leaked = [place for place, secret in SECRETS.items() if secret in everything]
    assert not any(secret in request for secret in SECRETS.values()), request
    assert SECRETS["local"] not in everything
    assert leaked == ["header", "cookie", "field"], leaked
    print("in the request's part: none; in nested local variables:", leaked)


if __name__ == "__main__":
    main()
