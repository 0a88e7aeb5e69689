# /// script
# requires-python = ">=3.12"
# dependencies = ["dishka-pyramid", "pyramid", "webtest"]
# ///
"""The dishka-pyramid package builds what a view declares: nested, per request, replaceable in a test."""

from dishka import Provider, Scope, make_container
from dishka_pyramid import FromDishka, PyramidProvider, inject, setup_dishka
from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response
from webtest import TestApp


class Clock:
    time = "noon"


class StoppedClock(Clock):
    time = "midnight"


class Greeter:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock


@inject
def hello(request: Request, greeter: FromDishka[Greeter]) -> Response:
    built.append(greeter)
    return Response(f"Good {greeter.clock.time}")


def make_client(clock: type[Clock] = Clock) -> TestApp:
    provider = Provider(scope=Scope.REQUEST)
    provider.provide(clock, provides=Clock)
    provider.provide(Greeter)
    with Configurator() as config:
        setup_dishka(container=make_container(PyramidProvider(), provider), config=config)
        config.add_route("hello", "/")
        config.add_view(hello, route_name="hello")
        return TestApp(config.make_wsgi_app())


built: list[Greeter] = []
client = make_client()
assert client.get("/").text == client.get("/").text == "Good noon"
assert built[0] is not built[1] and built[0].clock is not built[1].clock
assert make_client(clock=StoppedClock).get("/").text == "Good midnight"
print("two requests, two greeters with their clocks; in a test with another clock: 'Good midnight'")
