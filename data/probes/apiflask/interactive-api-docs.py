# /// script
# requires-python = ">=3.11"
# dependencies = ["apiflask"]
# ///
"""APIFlask serves Swagger UI at /docs, with scripts from another host."""

import re

from apiflask import APIFlask

app = APIFlask(__name__)


html = app.test_client().get("/docs").text
loaded = re.findall(r"""<script[^>]+src=["']([^"']+)""", html)

assert "SwaggerUIBundle(" in html
assert loaded and all(address.startswith("https://") for address in loaded), loaded
print("Swagger UI at /docs loads", *loaded)
