# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2"]
# ///
"""FastAPI serves a folder under a prefix, answers 304 to a conditional request and keeps to the folder."""

import tempfile
from pathlib import Path

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles
from fastapi.testclient import TestClient

with tempfile.TemporaryDirectory() as folder:
    static = Path(folder, "static")
    static.mkdir()
    (static / "site.css").write_text("p { color: red }")
    Path(folder, "secret.txt").write_text("secret")

    app = FastAPI()
    app.mount("/static", StaticFiles(directory=static), name="static")
    client = TestClient(app)

    found = client.get("/static/site.css")
    again = client.get("/static/site.css", headers={"If-None-Match": found.headers["etag"]})
    outside = client.get("/static/%2e%2e/secret.txt")

assert (found.status_code, found.text) == (200, "p { color: red }")
assert (again.status_code, again.content) == (304, b"")
assert outside.status_code == 404 and "%2e%2e" in str(outside.request.url)
print(f"{found.status_code}, with its ETag {again.status_code}, outside the folder {outside.status_code}")
