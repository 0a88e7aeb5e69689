# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar", "servestatic"]
# ///
"""ServeStatic serves a folder around Litestar with 304 and safe paths; Litestar's own router sends no 304."""

from pathlib import Path
from tempfile import TemporaryDirectory

from litestar import Litestar, get
from litestar.static_files import create_static_files_router
from litestar.testing import TestClient
from servestatic import ServeStaticASGI


@get("/")
async def index() -> str:
    return "index"


with TemporaryDirectory() as folder:
    assets = Path(folder, "assets")
    assets.mkdir()
    (assets / "site.css").write_text("body { color: teal }")
    Path(folder, "secret.txt").write_text("secret")

    api = Litestar([index, create_static_files_router(path="/own", directories=[assets])])
    app = ServeStaticASGI(api, root=assets, prefix="static")
    with TestClient(app) as client:
        served, own = client.get("/static/site.css"), client.get("/own/site.css")
        by_tag = client.get("/static/site.css", headers={"If-None-Match": served.headers["etag"]})
        modified = {"If-Modified-Since": served.headers["last-modified"]}
        by_date = client.get("/static/site.css", headers=modified)
        outside = client.get("/static/%2e%2e/secret.txt")
        page = client.get("/")
        own_by_tag = client.get("/own/site.css", headers={"If-None-Match": own.headers["etag"]})

assert served.status_code == 200 and served.text == "body { color: teal }"
assert served.headers["content-type"].startswith("text/css") and page.text == "index"
assert (by_tag.status_code, by_date.status_code) == (304, 304)
assert outside.status_code == 404 and "secret" not in outside.text
assert own_by_tag.status_code == 200, "Litestar's own router answers conditional requests now"
print(f"ServeStatic: {served.status_code}, with its ETag {by_tag.status_code}; own: {own_by_tag.status_code}")
