# /// script
# requires-python = ">=3.11"
# dependencies = ["beaker", "bottle", "webtest"]
# ///
"""Bottle has no session of its own; the Beaker middleware that its documentation names adds one."""

from beaker.middleware import SessionMiddleware
from bottle import Bottle, request
from webtest import TestApp

app = Bottle()


@app.post("/name/<name>")
def remember(name):
    session = request.environ["beaker.session"]
    session["name"] = name
    session.save()


@app.get("/name")
def recall():
    return request.environ["beaker.session"].get("name", "nobody")


wsgi = SessionMiddleware(app, {"session.type": "memory", "session.cookie_expires": 300})
client, stranger = TestApp(wsgi), TestApp(wsgi)
client.post("/name/Ada")
assert client.get("/name").text == "Ada"
assert stranger.get("/name").text == "nobody"
assert "Ada" not in client.cookies["beaker.session.id"]
print("the same client reads 'Ada' from its session, another client reads 'nobody'")
