# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest", "wireup"]
# ///
"""The Wireup package builds what a Bottle handler declares: nested, per request, replaceable in a test."""

import wireup
from bottle import Bottle
from webtest import TestApp
from wireup import Injected, injectable


@injectable(lifetime="scoped")
class Clock:
    time = "noon"


class StoppedClock(Clock):
    time = "midnight"


@injectable(lifetime="scoped")
class Greeter:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock


app = Bottle()
container = wireup.create_sync_container(injectables=[Clock, Greeter])
built = []


@app.get("/hello/<name>")
@wireup.inject_from_container(container)
def hello(name: str, greeter: Injected[Greeter]):
    built.append(greeter)
    return f"Good {greeter.clock.time}, {name}"


client = TestApp(app)
assert client.get("/hello/Ada").text == client.get("/hello/Ada").text == "Good noon, Ada"
assert built[0] is not built[1] and built[0].clock is not built[1].clock
with container.override.injectable(Clock, new=StoppedClock()):
    assert client.get("/hello/Ada").text == "Good midnight, Ada"
print("two requests, two greeters with their clocks; in a test with another clock: 'Good midnight'")
