# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon", "wireup"]
# ///
"""The Wireup package builds what a Falcon (ASGI) responder declares: nested, per request, replaceable."""

import falcon.asgi
import wireup
from falcon.testing import TestClient
from wireup import Injected, injectable
from wireup.integration.asgi import WireupASGIMiddleware, inject

built = []


@injectable(lifetime="scoped")
class Clock:
    time = "noon"


class StoppedClock(Clock):
    time = "midnight"


@injectable(lifetime="scoped")
class Greeter:
    def __init__(self, clock: Clock) -> None:
        self.clock = clock


class Hello:
    @inject
    async def on_get(
        self, req: falcon.asgi.Request, resp: falcon.asgi.Response, name: str, greeter: Injected[Greeter]
    ) -> None:
        built.append(greeter)
        resp.text = f"Good {greeter.clock.time}, {name}"


app = falcon.asgi.App()
app.add_route("/hello/{name}", Hello())
container = wireup.create_async_container(injectables=[Clock, Greeter])
client = TestClient(WireupASGIMiddleware(app, container))

assert client.simulate_get("/hello/Ada").text == client.simulate_get("/hello/Ada").text == "Good noon, Ada"
assert built[0] is not built[1] and built[0].clock is not built[1].clock
with container.override.injectable(Clock, new=StoppedClock()):
    assert client.simulate_get("/hello/Ada").text == "Good midnight, Ada"
print("two requests, two greeters with their clocks; in a test with another clock: 'Good midnight'")
