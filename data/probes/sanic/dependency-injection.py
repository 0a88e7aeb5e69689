# /// script
# requires-python = ">=3.11"
# dependencies = ["pydantic", "sanic", "sanic-ext", "sanic-testing"]
# ///
"""Sanic Extensions builds what a handler declares: nested, per request and replaceable in a test."""

import asyncio

from sanic import HTTPResponse, Request, Sanic, text
from sanic_ext import Extend
from sanic_testing.testing import SanicASGITestClient

built = []


class Clock:
    time = "noon"


class StoppedClock(Clock):
    time = "midnight"


class Greeter:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock


def make_app(name: str, clock: type[Clock] = Clock) -> Sanic:
    app = Sanic(name, configure_logging=False)
    Extend(app)
    app.ext.add_dependency(Clock, clock)
    app.ext.add_dependency(Greeter)

    @app.get("/")
    async def hello(request: Request, greeter: Greeter) -> HTTPResponse:
        built.append(greeter)
        return text(f"Good {greeter.clock.time}")

    return app


async def get(app: Sanic) -> str:
    _, response = await SanicASGITestClient(app).get("/")
    return response.text


async def main() -> None:
    app = make_app("app")
    assert await get(app) == await get(app) == "Good noon"
    assert built[0] is not built[1] and built[0].clock is not built[1].clock
    assert await get(make_app("test", clock=StoppedClock)) == "Good midnight"


asyncio.run(main())
print("two requests, two greeters with their clocks; in a test with another clock: 'Good midnight'")
