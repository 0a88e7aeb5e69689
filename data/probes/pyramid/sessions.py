# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest"]
# ///
"""Data written to Pyramid's session is read in the next request; a changed cookie is refused."""

from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from pyramid.session import SignedCookieSessionFactory
from webtest import TestApp


def remember(request: Request) -> Response:
    request.session["name"] = request.matchdict["name"]
    return Response()


def recall(request: Request) -> Response:
    return Response(request.session.get("name", "nobody"))


with Configurator(session_factory=SignedCookieSessionFactory("a secret of the server")) as config:
    config.add_route("remember", "/name/{name}", request_method="POST")
    config.add_route("recall", "/name")
    config.add_view(remember, route_name="remember")
    config.add_view(recall, route_name="recall")
    app = config.make_wsgi_app()

client, stranger, forger = TestApp(app), TestApp(app), TestApp(app)
client.post("/name/Ada")
assert client.get("/name").text == "Ada"
assert stranger.get("/name").text == "nobody"
cookie = client.cookies["session"].strip('"')
forger.set_cookie("session", ("A" if cookie[0] != "A" else "B") + cookie[1:])
assert forger.get("/name").text == "nobody"
print("same client: 'Ada'; another client and a changed cookie: 'nobody'")
