# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest"]
# ///
"""Bottle's `template` renders a template file to HTML and escapes `<` in a value by default."""

import tempfile
from pathlib import Path

from bottle import TEMPLATE_PATH, Bottle, template
from webtest import TestApp

app = Bottle()


@app.get("/hello/<name>")
def hello(name):
    return template("hello", name=name)


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.tpl").write_text("<h1>Hello {{name}}</h1>\n")
    TEMPLATE_PATH.insert(0, folder)
    response = TestApp(app).get("/hello/<Ada>")
assert response.content_type == "text/html"
assert response.text == "<h1>Hello &lt;Ada&gt;</h1>\n", response.text
print(f"{response.content_type}: {response.text.strip()}")
