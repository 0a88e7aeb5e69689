# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar"]
# ///
"""Litestar serves a folder safely and with an ETag, but answers no conditional request with 304."""

from pathlib import Path
from tempfile import TemporaryDirectory

from litestar import Litestar
from litestar.static_files import create_static_files_router
from litestar.testing import TestClient

with TemporaryDirectory() as folder:
    assets = Path(folder, "assets")
    assets.mkdir()
    (assets / "site.css").write_text("body { color: teal }")
    Path(folder, "secret.txt").write_text("secret")

    app = Litestar([create_static_files_router(path="/static", directories=[assets])])
    with TestClient(app) as client:
        served = client.get("/static/site.css")
        by_tag = client.get("/static/site.css", headers={"If-None-Match": served.headers["etag"]})
        modified = served.headers["last-modified"]
        by_date = client.get("/static/site.css", headers={"If-Modified-Since": modified})
        outside = client.get("/static/%2e%2e/secret.txt")

assert served.status_code == 200 and served.text == "body { color: teal }"
assert served.headers["content-type"].startswith("text/css")
assert outside.status_code == 404
assert (by_tag.status_code, by_date.status_code) == (200, 200), "conditional requests are answered now"
assert by_tag.text == by_date.text == served.text
print("If-None-Match:", by_tag.status_code, "- If-Modified-Since:", by_date.status_code)
