# /// script
# requires-python = ">=3.11"
# dependencies = ["tornado"]
# ///
"""Tornado's `static_path` serves a folder, answers 304 when unchanged and refuses paths outside it."""

import asyncio
import logging
import tempfile
from pathlib import Path

from tornado.httpclient import AsyncHTTPClient, HTTPResponse
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application


async def main(folder: str) -> None:
    root = Path(folder, "static")
    (root / "css").mkdir(parents=True)
    (root / "css" / "site.css").write_text("body { margin: 0 }")
    Path(folder, "secret.txt").write_text("hidden")

    listener, port = bind_unused_port()
    server = HTTPServer(Application(static_path=str(root)))
    server.add_socket(listener)

    async def get(path: str, **headers: str) -> HTTPResponse:
        return await AsyncHTTPClient().fetch(
            f"http://127.0.0.1:{port}/static/{path}", headers=headers, raise_error=False
        )

    try:
        first = await get("css/site.css")
        by_tag = await get("css/site.css", **{"If-None-Match": first.headers["Etag"]})
        by_date = await get("css/site.css", **{"If-Modified-Since": first.headers["Last-Modified"]})
        other = await get("css/site.css", **{"If-None-Match": '"other"'})
        outside = await get("../secret.txt")
    finally:
        server.stop()
    assert first.body == b"body { margin: 0 }" and first.headers["Content-Type"] == "text/css"
    assert (by_tag.code, by_date.code, other.code) == (304, 304, 200)
    assert outside.code == 403 and b"hidden" not in outside.body
    print(f"200 with an ETag, then {by_tag.code} and {by_date.code}; ../secret.txt: {outside.code}")


logging.getLogger("tornado").setLevel(logging.CRITICAL)
with tempfile.TemporaryDirectory() as folder:
    asyncio.run(main(folder))
