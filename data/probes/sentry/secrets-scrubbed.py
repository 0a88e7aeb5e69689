# /// script
# requires-python = ">=3.11"
# dependencies = ["sentry-sdk[fastapi]", "fastapi", "httpx2"]
# ///
"""Sentry's SDK removes secrets from the request it reports, but not from all local variables."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import sentry_sdk
from fastapi import FastAPI
from fastapi.testclient import TestClient

app = FastAPI()
SECRETS = {"header": "topsecret-1", "cookie": "topsecret-2", "field": "topsecret-3", "local": "topsecret-4"}


@app.post("/login")
async def login(body: dict):
    password = SECRETS["local"]
    raise ValueError(len(password))


class Sink(BaseHTTPRequestHandler):
    sent: ClassVar[list[dict]] = []

    def do_POST(self) -> None:
        body = gzip.decompress(self.rfile.read(int(self.headers["Content-Length"])))
        self.sent += [json.loads(line) for line in body.splitlines() if line]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    sink = ThreadingHTTPServer(("127.0.0.1", 0), Sink)
    threading.Thread(target=sink.serve_forever, daemon=True).start()
    sentry_sdk.init(dsn=f"http://key@127.0.0.1:{sink.server_port}/1", traces_sample_rate=1.0)
    TestClient(app, raise_server_exceptions=False, cookies={"sessionid": SECRETS["cookie"]}).post(
        "/login",
        json={"password": SECRETS["field"]},
        headers={"Authorization": f"Bearer {SECRETS['header']}"},
    )
    sentry_sdk.flush()
    (event,) = [item for item in Sink.sent if "exception" in item]
    everything, request = json.dumps(Sink.sent), json.dumps(event["request"])
    leaked = [place for place, secret in SECRETS.items() if secret in everything]
    assert not any(secret in request for secret in SECRETS.values()), request
    assert SECRETS["local"] not in everything
    assert leaked == ["header", "cookie", "field"], leaked
    print("in the request's part: none; in nested local variables:", leaked)


if __name__ == "__main__":
    main()
