# /// script
# requires-python = ">=3.10"
# dependencies = ["flask", "flask-smorest", "marshmallow"]
# ///
"""Flask validates a JSON body before the view runs, naming the wrong field in a 422, with Flask-Smorest."""

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields, validate

app = Flask(__name__)
app.config.update(API_TITLE="Orders", API_VERSION="1", OPENAPI_VERSION="3.1.0")
orders = Blueprint("orders", __name__)
seen: list[object] = []


class Order(Schema):
    product = fields.String(required=True)
    quantity = fields.Integer(required=True, validate=validate.Range(min=1))


@orders.post("/orders")
@orders.arguments(Order)
def create_order(order: dict[str, object]) -> dict[str, object]:
    seen.append(order)
    return order


Api(app).register_blueprint(orders)

client = app.test_client()
good = client.post("/orders", json={"product": "tea", "quantity": 2})
bad = client.post("/orders", json={"product": "tea", "quantity": 0})
assert (good.status_code, good.json) == (200, {"product": "tea", "quantity": 2})
assert bad.status_code == 422
assert list(bad.json["errors"]["json"]) == ["quantity"], bad.json
assert seen == [{"product": "tea", "quantity": 2}], "the view ran with a wrong body"
print(f"{bad.status_code} {bad.json['errors']['json']}")
