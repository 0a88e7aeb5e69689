# /// script
# requires-python = ">=3.13"
# dependencies = ["quart"]
# ///
"""Quart serves a folder under a prefix, answers 304 to a conditional request and keeps to the folder."""

import asyncio
import tempfile
from pathlib import Path

from quart import Quart


async def main(static: Path) -> None:
    app = Quart(__name__, static_folder=str(static), static_url_path="/static")
    client = app.test_client()
    found = await client.get("/static/site.css")
    again = await client.get("/static/site.css", headers={"If-None-Match": found.headers["ETag"]})
    outside = await client.get("/static/../secret.txt")
    assert (found.status_code, await found.get_data()) == (200, b"p { color: red }")
    assert (again.status_code, await again.get_data()) == (304, b"")
    assert outside.status_code == 404
    print(f"{found.status_code}, with its ETag {again.status_code}, outside the folder {outside.status_code}")


with tempfile.TemporaryDirectory() as folder:
    static = Path(folder, "static")
    static.mkdir()
    (static / "site.css").write_text("p { color: red }")
    Path(folder, "secret.txt").write_text("secret")
    asyncio.run(main(static))
