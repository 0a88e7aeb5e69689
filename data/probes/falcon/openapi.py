# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon", "pydantic", "spectree"]
# ///
"""The SpecTree package makes an OpenAPI document from Falcon's responders and serves it."""

import falcon
from falcon.testing import TestClient
from pydantic import BaseModel
from spectree import SpecTree

spec = SpecTree("falcon", title="Shop", annotations=True)


class Order(BaseModel):
    name: str
    quantity: int


class Orders:
    @spec.validate()
    def on_post(self, req: falcon.Request, resp: falcon.Response, shop: int, json: Order) -> None:
        """Order something"""
        resp.media = json.model_dump()


app = falcon.App()
app.add_route("/shops/{shop:int}/orders", Orders())
spec.register(app)

document = TestClient(app).simulate_get("/apidoc/openapi.json").json
assert document["openapi"].startswith("3."), document["openapi"]
operation = document["paths"]["/shops/{shop}/orders"]["post"]
assert operation["summary"].startswith("Order something")
parameter = operation["parameters"][0]
assert (parameter["name"], parameter["in"], parameter["schema"]["type"]) == ("shop", "path", "integer")
name = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
schema = document["components"]["schemas"][name]
assert schema["properties"]["quantity"]["type"] == "integer"
assert schema["required"] == ["name", "quantity"]
print(
    f"OpenAPI {document['openapi']}: POST /shops/{{shop}}/orders with a body of {list(schema['properties'])}"
)
