# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon"]
# ///
"""Falcon's static route serves a folder, answers 304 when unchanged and refuses paths outside it."""

import tempfile
from pathlib import Path

import falcon
from falcon.testing import TestClient

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder, "static")
    (root / "css").mkdir(parents=True)
    (root / "css" / "site.css").write_text("body { margin: 0 }")
    Path(folder, "secret.txt").write_text("hidden")

    app = falcon.App()
    app.add_static_route("/static", root)
    client = TestClient(app)

    first = client.simulate_get("/static/css/site.css")
    assert first.text == "body { margin: 0 }" and first.headers["Content-Type"].startswith("text/css")
    by_tag = {"If-None-Match": first.headers["ETag"]}
    by_date = {"If-Modified-Since": first.headers["Last-Modified"]}
    statuses = [client.simulate_get("/static/css/site.css", headers=h).status_code for h in (by_tag, by_date)]
    assert statuses == [304, 304]
    other = client.simulate_get("/static/css/site.css", headers={"If-None-Match": '"other"'})
    assert other.status_code == 200
    outside = client.simulate_get("/static/../secret.txt")
    assert outside.status_code == 404 and "hidden" not in outside.text
print(f"200 with an ETag, then {statuses}; ../secret.txt: {outside.status}")
