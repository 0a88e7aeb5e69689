# /// script
# requires-python = ">=3.9"
# dependencies = ["flask"]
# ///
"""Flask renders a Jinja template file to an HTML response and escapes values by default."""

import tempfile
from pathlib import Path

from flask import Flask, render_template

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    app = Flask(__name__, template_folder=folder)

    @app.get("/<name>")
    def hello(name: str) -> str:
        return render_template("hello.html", name=name)

    response = app.test_client().get("/<b>")

assert response.content_type == "text/html; charset=utf-8"
assert response.text == "<h1>Hello &lt;b&gt;</h1>", response.text
print(f"{response.content_type}: {response.text}")
