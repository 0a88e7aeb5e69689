# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "aiohttp-jinja2"]
# ///
"""The package aiohttp-jinja2 renders a template file with a context and escapes values."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import aiohttp_jinja2
import jinja2
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer


@aiohttp_jinja2.template("hello.html")
async def index(request: web.Request) -> dict[str, str]:
    return {"name": "<script>"}


async def main(folder: str) -> None:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    app = web.Application()
    aiohttp_jinja2.setup(app, loader=jinja2.FileSystemLoader(folder))
    app.add_routes([web.get("/", index)])
    async with TestClient(TestServer(app)) as client, client.get("/") as response:
        content_type, text = response.content_type, await response.text()
    assert content_type == "text/html"
    assert text == "<h1>Hello &lt;script&gt;</h1>"
    print(content_type, text)


with TemporaryDirectory() as folder:
    asyncio.run(main(folder))
