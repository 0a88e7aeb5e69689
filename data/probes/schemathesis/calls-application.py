# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "fastapi", "flask"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis calls an ASGI and a WSGI application in the same process, without a connection."""

import socket

import fastapi
import flask
import schemathesis

asgi, wsgi = fastapi.FastAPI(), flask.Flask("shop")


@asgi.get("/orders")
def orders() -> str:
    return "asgi"


document = {"openapi": "3.1.0", "info": {"title": "shop", "version": "1"}}
document["paths"] = {"/orders": {"get": {"responses": {"200": {"description": "orders"}}}}}
wsgi.add_url_rule("/openapi.json", view_func=lambda: document, endpoint="document")
wsgi.add_url_rule("/orders", view_func=lambda: "wsgi", endpoint="orders")


def refuse(*args: object) -> None:
    raise AssertionError("a connection was opened")


socket.socket.connect = refuse  # type: ignore[method-assign,assignment]
schemas = (
    schemathesis.openapi.from_asgi("/openapi.json", asgi),
    schemathesis.openapi.from_wsgi("/openapi.json", wsgi),
)
answers = [schema["/orders"]["GET"].Case().call().text for schema in schemas]
assert answers == ['"asgi"', "wsgi"], answers
print(*answers)
