# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "sanic-testing"]
# ///
"""Sanic's listeners open a resource before the first request and close it after the last."""

from sanic import HTTPResponse, Request, Sanic, text
from sanic_testing.reusable import ReusableClient

app = Sanic("pool", configure_logging=False)
events = []


@app.before_server_start
async def open_pool(app: Sanic) -> None:
    app.ctx.pool = "open"
    events.append("start")


@app.after_server_stop
async def close_pool(app: Sanic) -> None:
    app.ctx.pool = "closed"
    events.append("stop")


@app.get("/")
async def show(request: Request) -> HTTPResponse:
    events.append("request")
    return text(request.app.ctx.pool)


client = ReusableClient(app, host="127.0.0.1", port=0)
with client:
    for _ in range(2):
        _, response = client.get("/")
        assert response.text == "open"
assert events == ["start", "request", "request", "stop"], events
assert app.ctx.pool == "closed"
print(" -> ".join(events))
