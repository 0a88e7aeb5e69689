# /// script
# requires-python = ">=3.11"
# dependencies = ["beaker", "falcon"]
# ///
"""Falcon has no session of its own; the Beaker package adds one that is kept on the server (WSGI)."""

import falcon
from beaker.middleware import SessionMiddleware
from falcon.testing import TestClient


class Name:
    def on_post(self, req: falcon.Request, resp: falcon.Response) -> None:
        session = req.env["beaker.session"]
        session["name"] = req.media["name"]
        session.save()

    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        resp.text = req.env["beaker.session"].get("name", "nobody")


app = falcon.App()
app.add_route("/name", Name())
client = TestClient(SessionMiddleware(app, {"session.type": "memory"}))

written = client.simulate_post("/name", json={"name": "Ada"})
cookies = {name: cookie.value for name, cookie in written.cookies.items()}
assert "Ada" not in cookies["beaker.session.id"]
assert client.simulate_get("/name", cookies=cookies).text == "Ada"
assert client.simulate_get("/name").text == "nobody"
print("with the cookie: 'Ada' from the session; without: 'nobody'")
