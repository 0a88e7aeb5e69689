# /// script
# requires-python = ">=3.9"
# dependencies = ["flask", "flask-cors"]
# ///
"""Flask answers a preflight request and adds the header to the response proper, with Flask-CORS."""

from flask import Flask
from flask_cors import CORS

ORIGIN = "https://app.example"
app = Flask(__name__)
CORS(app, origins=[ORIGIN], methods=["PUT"])


@app.put("/orders")
def replace_orders() -> str:
    return "replaced"


client = app.test_client()
asked = {"Origin": ORIGIN, "Access-Control-Request-Method": "PUT"}
preflight = client.options("/orders", headers=asked)
assert preflight.status_code == 200
assert preflight.headers["Access-Control-Allow-Origin"] == ORIGIN
assert preflight.headers["Access-Control-Allow-Methods"] == "PUT"

proper = client.put("/orders", headers={"Origin": ORIGIN})
assert proper.headers["Access-Control-Allow-Origin"] == ORIGIN
foreign = client.put("/orders", headers={"Origin": "https://evil.example"})
assert "Access-Control-Allow-Origin" not in foreign.headers
print(f"preflight {preflight.status_code}, methods {preflight.headers['Access-Control-Allow-Methods']}")
