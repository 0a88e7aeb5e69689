# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest"]
# ///
"""Bottle's `static_file` serves a folder, answers 304 when unchanged and refuses paths outside it."""

import tempfile
from pathlib import Path

from bottle import Bottle, static_file
from webtest import TestApp

app = Bottle()
folder = tempfile.TemporaryDirectory()
root = Path(folder.name, "static")
(root / "css").mkdir(parents=True)
(root / "css" / "site.css").write_text("body { margin: 0 }")
Path(folder.name, "secret.txt").write_text("hidden")


@app.get("/static/<path:path>")
def static(path):
    return static_file(path, root=str(root))


client = TestApp(app)
with folder:
    first = client.get("/static/css/site.css")
    assert first.text == "body { margin: 0 }" and first.content_type == "text/css"
    by_tag = client.get("/static/css/site.css", headers={"If-None-Match": first.headers["ETag"]})
    by_date = client.get(
        "/static/css/site.css", headers={"If-Modified-Since": first.headers["Last-Modified"]}
    )
    assert (by_tag.status_code, by_date.status_code) == (304, 304)
    assert client.get("/static/css/site.css", headers={"If-None-Match": "other"}).status_code == 200
    outside = client.get("/static/../secret.txt", status=403)
    assert "hidden" not in outside.text
print(f"200 with an ETag, then {by_tag.status} and {by_date.status}; ../secret.txt: {outside.status}")
