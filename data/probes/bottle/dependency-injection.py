# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest"]
# ///
"""Bottle passes a handler the wildcards of its route; a declared dependency is not built."""

from bottle import Bottle
from webtest import TestApp


class Clock:
    def now(self) -> str:
        return "noon"


app = Bottle()


@app.get("/plain/<name>")
def plain(name: str):
    return f"{name} at {Clock().now()}"


@app.get("/injected/<name>")
def injected(name: str, clock: Clock):
    return f"{name} at {clock.now()}"


client = TestApp(app)
assert client.get("/plain/Ada").text == "Ada at noon"
response = client.get("/injected/Ada", expect_errors=True)
assert response.status_code == 500
assert "injected() missing 1 required positional argument: 'clock'" in response.errors
print(f"a handler with a `clock: Clock` parameter: {response.status}, its argument is missing")
