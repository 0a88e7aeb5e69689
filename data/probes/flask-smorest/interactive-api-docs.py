# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest"]
# ///
"""flask-smorest serves Swagger UI only with an address for its scripts, which do not come with it."""

import re

from flask import Flask
from flask_smorest import Api, Blueprint

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


app.config.update(OPENAPI_URL_PREFIX="/", OPENAPI_SWAGGER_UI_PATH="/docs")
Api(app).register_blueprint(blueprint)
without = app.test_client().get("/docs")

second = Flask("second")
second.config.update(app.config, OPENAPI_SWAGGER_UI_URL="https://scripts.example/swagger-ui/")
Api(second)
html = second.test_client().get("/docs").text
loaded = re.findall(r"""<script[^>]+src=["']([^"']+)""", html)

assert without.status_code == 404
assert loaded and all(address.startswith("https://scripts.example/") for address in loaded), loaded
print("without an address for the scripts:", without.status_code, "- with one:", *loaded)
