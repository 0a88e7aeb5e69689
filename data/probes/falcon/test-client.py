# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon's test client calls the application in the same process and returns status, headers and body."""

import threading

import falcon
from falcon.testing import TestClient

threads = []


class Echo:
    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        threads.append(threading.get_ident())
        resp.status = falcon.HTTP_201
        resp.set_header("X-Seen", req.get_header("X-Seen"))
        resp.media = req.media


app = falcon.App()
app.add_route("/echo", Echo())

result = TestClient(app).simulate_post("/echo", json={"n": 1}, headers={"X-Seen": "yes"})
assert result.status_code == 201
assert result.headers["X-Seen"] == "yes"
assert result.json == {"n": 1}
assert threads == [threading.get_ident()]
print(f"{result.status}, X-Seen: {result.headers['X-Seen']}, body {result.json}, in the caller's thread")
