# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest"]
# ///
"""Pyramid refuses a POST without the CSRF token, or from another origin, once the check is on."""

from pyramid.config import Configurator
from pyramid.csrf import get_csrf_token
from pyramid.request import Request
from pyramid.response import Response
from pyramid.session import SignedCookieSessionFactory
from webtest import TestApp

transfers = []


def form(request: Request) -> Response:
    return Response(get_csrf_token(request))


def transfer(request: Request) -> Response:
    transfers.append(request.POST["amount"])
    return Response("sent")


with Configurator(session_factory=SignedCookieSessionFactory("a secret of the server")) as config:
    config.set_default_csrf_options(require_csrf=True)
    config.add_route("transfer", "/transfer")
    config.add_view(form, route_name="transfer", request_method="GET")
    config.add_view(transfer, route_name="transfer", request_method="POST")
    client = TestApp(
        config.make_wsgi_app(), extra_environ={"wsgi.url_scheme": "https", "HTTP_HOST": "bank.example"}
    )

own = {"Origin": "https://bank.example"}
evil = {"Origin": "https://evil.example"}
token = client.get("/transfer").text
assert client.post("/transfer", {"amount": "9"}, own, status="4*").status_code == 400
assert client.post("/transfer", {"amount": "9", "csrf_token": token}, evil, status="4*").status_code == 400
assert transfers == []
assert client.post("/transfer", {"amount": "9", "csrf_token": token}, own).text == "sent"
print("no token: 400; token from another origin: 400; token from its own origin: 200")
