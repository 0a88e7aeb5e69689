# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "jinja2"]
# ///
"""Starlette renders a Jinja template file to an HTML response and escapes values by default."""

import tempfile
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates
from starlette.testclient import TestClient

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    templates = Jinja2Templates(directory=folder)

    async def hello(request: Request) -> Response:
        return templates.TemplateResponse(request, "hello.html", {"name": request.path_params["name"]})

    response = TestClient(Starlette(routes=[Route("/{name}", hello)])).get("/<b>")

assert response.headers["content-type"] == "text/html; charset=utf-8"
assert response.text == "<h1>Hello &lt;b&gt;</h1>", response.text
print(f"{response.headers['content-type']}: {response.text}")
