# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "requests-wsgi-adapter"]
# ///
"""requests-wsgi-adapter calls a WSGI application in the process; Requests itself has no such adapter."""

import socket

import requests
from requests.adapters import BaseAdapter, HTTPAdapter
from wsgiadapter import WSGIAdapter


def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [b"WSGI ", environ["PATH_INFO"].encode()]


def refuse(*args: object) -> None:
    raise AssertionError("a connection was opened")


own = [adapter for adapter in BaseAdapter.__subclasses__() if adapter.__module__.startswith("requests")]
assert own == [HTTPAdapter], own
socket.socket.connect = refuse  # type: ignore[method-assign,assignment]
session = requests.Session()
session.mount("http://shop", WSGIAdapter(wsgi))
answer = session.get("http://shop/orders").text
assert answer == "WSGI /orders", answer
print("with the package:", answer)
