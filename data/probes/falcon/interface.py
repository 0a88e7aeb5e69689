# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""One Falcon project has a WSGI callable, `falcon.App`, and an ASGI one, `falcon.asgi.App`."""

import asyncio
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import falcon
import falcon.asgi


class Hello:
    def on_get(self, req, resp) -> None:
        resp.text = "hello"

    async def on_get_async(self, req, resp) -> None:
        resp.text = "hello"


wsgi_app = falcon.App()
wsgi_app.add_route("/", Hello())
environ: dict = {"QUERY_STRING": ""}
setup_testing_defaults(environ)
statuses = []
chunks = validator(wsgi_app)(environ, lambda status, headers, exc_info=None: statuses.append(status))
body = b"".join(chunks)
chunks.close()
assert (statuses, body) == (["200 OK"], b"hello")

asgi_app = falcon.asgi.App()
asgi_app.add_route("/", Hello(), suffix="async")
scope = {"type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "GET", "scheme": "http"}
scope |= {"path": "/", "raw_path": b"/", "query_string": b"", "headers": [], "server": ("127.0.0.1", 80)}
sent = []


async def receive() -> dict:
    return {"type": "http.request", "body": b"", "more_body": False}


async def send(message: dict) -> None:
    sent.append(message)


asyncio.run(asgi_app(scope, receive, send))
assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
assert (sent[0]["status"], sent[1]["body"]) == (200, b"hello")
print(f"WSGI: {statuses[0]}; ASGI: {', '.join(message['type'] for message in sent)}")
