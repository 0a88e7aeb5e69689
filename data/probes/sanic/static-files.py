# /// script
# requires-python = ">=3.11"
# dependencies = ["sanic", "sanic-testing"]
# ///
"""Sanic's `app.static` serves a folder, answers 304 when unchanged and refuses paths outside it."""

import asyncio
import tempfile
from pathlib import Path

from sanic import Sanic
from sanic_testing.testing import SanicASGITestClient


async def main(folder: str) -> None:
    root = Path(folder, "static")
    (root / "css").mkdir(parents=True)
    (root / "css" / "site.css").write_text("body { margin: 0 }")
    Path(folder, "secret.txt").write_text("hidden")

    app = Sanic("files", configure_logging=False)
    app.static("/static", root)
    client = SanicASGITestClient(app)

    _, first = await client.get("/static/css/site.css")
    assert first.text == "body { margin: 0 }" and first.headers["Content-Type"].startswith("text/css")
    modified = {"If-Modified-Since": first.headers["Last-Modified"]}
    _, second = await client.get("/static/css/site.css", headers=modified)
    assert second.status == 304
    old = {"If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT"}
    _, third = await client.get("/static/css/site.css", headers=old)
    assert third.status == 200
    _, outside = await client.get("/static/%2e%2e/secret.txt")
    assert outside.status in (400, 404) and "hidden" not in outside.text
    print(f"200 with Last-Modified, then {second.status}; %2e%2e/secret.txt: {outside.status}")


with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
