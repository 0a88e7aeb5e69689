# /// script
# requires-python = ">=3.10"
# dependencies = ["flask", "flask-smorest", "marshmallow"]
# ///
"""Flask serves an OpenAPI 3 document made from views and schemas, with Flask-Smorest."""

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(
    API_TITLE="Orders",
    API_VERSION="1",
    OPENAPI_VERSION="3.1.0",
    OPENAPI_URL_PREFIX="/",
    OPENAPI_JSON_PATH="openapi.json",
)
orders = Blueprint("orders", __name__)


class Order(Schema):
    product = fields.String(required=True)
    quantity = fields.Integer(required=True)


@orders.put("/orders/<int:order_id>")
@orders.arguments(Order)
def replace_order(order: dict[str, object], order_id: int) -> dict[str, object]:
    return order


Api(app).register_blueprint(orders)

document = app.test_client().get("/openapi.json").json
path = document["paths"]["/orders/{order_id}"]
parameters = path.get("parameters", []) + path["put"].get("parameters", [])
body = path["put"]["requestBody"]["content"]["application/json"]["schema"]
assert document["openapi"].startswith("3."), document["openapi"]
assert [(item["name"], item["schema"]["type"]) for item in parameters] == [("order_id", "integer")]
assert body == {"$ref": "#/components/schemas/Order"}, body
print(f"OpenAPI {document['openapi']}: PUT /orders/{{order_id}}, an integer parameter, body Order")
