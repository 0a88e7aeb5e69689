# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar[jinja]"]
# ///
"""Litestar renders a Jinja template file with a context and escapes values."""

from pathlib import Path
from tempfile import TemporaryDirectory

from litestar import Litestar, get
from litestar.plugins.jinja import JinjaTemplateEngine
from litestar.response import Template
from litestar.template.config import TemplateConfig
from litestar.testing import TestClient


@get("/")
async def index() -> Template:
    return Template(template_name="hello.html", context={"name": "<script>"})


with TemporaryDirectory() as folder:
    Path(folder, "hello.html").write_text("<h1>Hello {{ name }}</h1>")
    templates = TemplateConfig(directory=Path(folder), engine=JinjaTemplateEngine)
    with TestClient(Litestar([index], template_config=templates)) as client:
        response = client.get("/")

assert response.headers["content-type"].startswith("text/html")
assert response.text == "<h1>Hello &lt;script&gt;</h1>"
print(response.headers["content-type"], response.text)
