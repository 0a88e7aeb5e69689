# /// script
# requires-python = ">=3.11"
# dependencies = ["blacksheep[jinja]"]
# ///
"""BlackSheep renders a Jinja template file with a context and escapes values."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from blacksheep import Application, Response, get
from blacksheep.server.rendering.jinja2 import JinjaRenderer
from blacksheep.server.responses import view
from blacksheep.settings.html import html_settings
from blacksheep.testing import TestClient
from jinja2 import FileSystemLoader

app = Application()


@get("/")
async def index() -> Response:
    return view("hello", {"name": "<script>"})


async def main(folder: str) -> None:
    Path(folder, "hello.jinja").write_text("<h1>Hello {{ name }}</h1>")
    html_settings.use(JinjaRenderer(FileSystemLoader(folder)))
    await app.start()
    response = await TestClient(app).get("/")
    content_type, text = (response.content_type() or b"").decode(), await response.text()
    assert content_type.startswith("text/html")
    assert text == "<h1>Hello &lt;script&gt;</h1>"
    print(content_type, text)


with TemporaryDirectory() as folder:
    asyncio.run(main(folder))
