# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask serves a folder under a prefix, answers 304 to a conditional request and keeps to the folder."""

import tempfile
from pathlib import Path

from flask import Flask

with tempfile.TemporaryDirectory() as folder:
    static = Path(folder, "static")
    static.mkdir()
    (static / "site.css").write_text("p { color: red }")
    Path(folder, "secret.txt").write_text("secret")

    app = Flask(__name__, static_folder=static, static_url_path="/static")
    client = app.test_client()
    found = client.get("/static/site.css")
    again = client.get("/static/site.css", headers={"If-None-Match": found.headers["ETag"]})
    outside = client.get("/static/../secret.txt")
    assert (found.status_code, found.text) == (200, "p { color: red }")
    assert (again.status_code, again.data) == (304, b"")
    assert (outside.status_code, outside.request.path) == (404, "/static/../secret.txt")
    found.close()

print(f"{found.status_code}, with its ETag {again.status_code}, outside the folder {outside.status_code}")
