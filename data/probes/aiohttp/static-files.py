# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""aiohttp serves a folder with conditional requests and safe paths; its manual says for development only."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL


async def main(folder: str) -> None:
    assets = Path(folder, "assets")
    assets.mkdir()
    (assets / "site.css").write_text("body { color: teal }")
    Path(folder, "secret.txt").write_text("secret")
    app = web.Application()
    app.add_routes([web.static("/static", assets)])
    async with TestClient(TestServer(app)) as client:
        served = await client.get("/static/site.css")
        text = await served.text()
        again = await client.get("/static/site.css", headers={"If-None-Match": served.headers["ETag"]})
        outside = await client.get(URL("/static/..%2fsecret.txt", encoded=True))
    assert (served.status, text) == (200, "body { color: teal }")
    assert again.status == 304
    assert outside.status in {403, 404}
    print("served:", served.status, "- If-None-Match:", again.status, "- outside:", outside.status)


with TemporaryDirectory() as folder:
    asyncio.run(main(folder))
