# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart renders a Jinja template file to an HTML response and escapes values by default."""

import asyncio
import tempfile
from pathlib import Path

from quart import Quart, Response, render_template


async def main(folder: str) -> Response:
    app = Quart(__name__, template_folder=folder)

    @app.get("/<name>")
    async def hello(name: str) -> str:
        return await render_template("hello.html", name=name)

    return await app.test_client().get("/<b>")


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    response = asyncio.run(main(folder))

text = asyncio.run(response.get_data(as_text=True))
assert response.content_type == "text/html; charset=utf-8"
assert text == "<h1>Hello &lt;b&gt;</h1>", text
print(f"{response.content_type}: {text}")
