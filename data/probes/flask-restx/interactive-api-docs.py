# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restx"]
# ///
"""Flask-RESTX serves Swagger UI at the root of the API, and its scripts come from the installation."""

import re

from flask import Flask
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


@api.route("/books")
class Books(Resource):
    def get(self):
        return []


client = app.test_client()
html = client.get("/").text
loaded = re.findall(r"""(?:<script[^>]+src|<link[^>]+href)=["']([^"']+)""", html)

assert "SwaggerUIBundle(" in html
assert any("swagger-ui-bundle.js" in path for path in loaded)
assert all(path.startswith("/swaggerui/") and client.get(path).status_code == 200 for path in loaded), loaded
print("Swagger UI with", len(loaded), "styles and scripts, all from the installation")
