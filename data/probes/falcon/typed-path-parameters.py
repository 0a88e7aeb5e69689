# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon's `int` converter passes an `int` to the responder and answers letters with a 404."""

import falcon
from falcon.testing import TestClient

received = []


class Item:
    def on_get(self, req: falcon.Request, resp: falcon.Response, item_id: int) -> None:
        received.append(item_id)
        resp.media = {"id": item_id}


app = falcon.App()
app.add_route("/items/{item_id:int}", Item())
client = TestClient(app)
assert client.simulate_get("/items/42").json == {"id": 42}
assert received == [42] and type(received[0]) is int
response = client.simulate_get("/items/forty-two")
assert response.status_code == 404
assert len(received) == 1
print(f"/items/42 -> {received[0]!r}; /items/forty-two -> {response.status}")
