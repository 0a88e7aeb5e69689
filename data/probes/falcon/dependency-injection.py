# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon", "falcon-deps"]
# ///
"""The falcon-deps package builds what a Falcon (ASGI) responder declares, nested and per request."""

from typing import Annotated

import falcon.asgi
from falcon.testing import TestClient
from falcon_deps import InjectableResource
from taskiq_dependencies import Depends

built = []


class Clock:
    time = "noon"


class Greeter:
    def __init__(self, clock: Annotated[Clock, Depends(Clock)]) -> None:
        self.clock = clock


class Hello(InjectableResource):
    async def on_get(
        self,
        req: falcon.asgi.Request,
        resp: falcon.asgi.Response,
        name: str,
        greeter: Annotated[Greeter, Depends(Greeter)],
    ) -> None:
        built.append(greeter)
        resp.text = f"Good {greeter.clock.time}, {name}"


app = falcon.asgi.App()
app.add_route("/hello/{name}", Hello())
client = TestClient(app)
assert client.simulate_get("/hello/Ada").text == "Good noon, Ada"
assert client.simulate_get("/hello/Bob").text == "Good noon, Bob"
assert built[0] is not built[1] and built[0].clock is not built[1].clock
print("two requests, two greeters, each with a clock of its own")
