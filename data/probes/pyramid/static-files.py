# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "webtest"]
# ///
"""Pyramid's static view serves a folder, answers 304 when unchanged and refuses paths outside it."""

import tempfile
from pathlib import Path

from pyramid.config import Configurator
from webtest import TestApp

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder, "static")
    (root / "css").mkdir(parents=True)
    (root / "css" / "site.css").write_text("body { margin: 0 }")
    Path(folder, "secret.txt").write_text("hidden")

    with Configurator() as config:
        config.add_static_view(name="static", path=str(root), cache_max_age=3600)
        client = TestApp(config.make_wsgi_app())

    first = client.get("/static/css/site.css")
    assert first.text == "body { margin: 0 }" and first.content_type == "text/css"
    modified = first.headers["Last-Modified"]
    second = client.get("/static/css/site.css", headers={"If-Modified-Since": modified})
    assert second.status_code == 304
    old = client.get("/static/css/site.css", headers={"If-Modified-Since": "Mon, 01 Jan 2001 00:00:00 GMT"})
    assert old.status_code == 200
    outside = client.get("/static/../secret.txt", status=404)
    assert "hidden" not in outside.text
print(f"200 with Last-Modified, then {second.status}; ../secret.txt: {outside.status}")
