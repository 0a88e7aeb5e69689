# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2", "pydantic", "sanic", "sanic-ext", "sanic-testing"]
# ///
"""Sanic Extensions renders a Jinja template file to HTML and escapes `<` in a value by default."""

import asyncio
import tempfile
from pathlib import Path

from sanic import HTTPResponse, Request, Sanic
from sanic_ext import Extend, render
from sanic_testing.testing import SanicASGITestClient


async def main(folder: str) -> None:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    app = Sanic("hello", configure_logging=False)
    Extend(app, config={"templating_path_to_templates": folder})

    @app.get("/hello")
    async def hello(request: Request) -> HTTPResponse:
        return await render("hello.html", context={"name": request.args.get("name")})

    _, response = await SanicASGITestClient(app).get("/hello", params={"name": "<Ada>"})
    assert response.headers["Content-Type"].startswith("text/html")
    assert response.text == "<h1>Hello &lt;Ada&gt;</h1>", response.text
    print(f"{response.headers['Content-Type']}: {response.text}")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
