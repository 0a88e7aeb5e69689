# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon", "pydantic", "spectree"]
# ///
"""The SpecTree package validates a JSON body against a Pydantic model before a Falcon responder runs."""

import falcon
from falcon.testing import TestClient
from pydantic import BaseModel
from spectree import SpecTree

spec = SpecTree("falcon", annotations=True)
received = []


class Order(BaseModel):
    name: str
    quantity: int


class Orders:
    @spec.validate()
    def on_post(self, req: falcon.Request, resp: falcon.Response, json: Order) -> None:
        received.append(json)
        resp.media = json.model_dump()


app = falcon.App()
app.add_route("/orders", Orders())
spec.register(app)

client = TestClient(app)
assert client.simulate_post("/orders", json={"name": "tea", "quantity": 2}).json == {
    "name": "tea",
    "quantity": 2,
}
assert received == [Order(name="tea", quantity=2)]
response = client.simulate_post("/orders", json={"name": "tea", "quantity": "many"})
assert len(received) == 1
assert response.status_code == 422
assert response.json[0]["loc"] == ["quantity"]
print(f"{response.status}: {response.json[0]['loc']}: {response.json[0]['msg']}")
