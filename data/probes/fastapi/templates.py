# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "jinja2"]
# ///
"""FastAPI renders a Jinja template file to an HTML response and escapes values by default."""

import tempfile
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates
from fastapi.testclient import TestClient

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    templates = Jinja2Templates(directory=folder)
    app = FastAPI()

    @app.get("/{name}", response_class=HTMLResponse)
    def hello(request: Request, name: str) -> HTMLResponse:
        return templates.TemplateResponse(request, "hello.html", {"name": name})

    response = TestClient(app).get("/<b>")

assert response.headers["content-type"] == "text/html; charset=utf-8"
assert response.text == "<h1>Hello &lt;b&gt;</h1>", response.text
print(f"{response.headers['content-type']}: {response.text}")
