# /// script
# requires-python = ">=3.11"
# dependencies = ["pyramid", "pyramid-jinja2", "webtest"]
# ///
"""With pyramid_jinja2, a view names a template file as its renderer, and `<` in a value is escaped."""

import tempfile
from pathlib import Path

from pyramid.config import Configurator
from pyramid.request import Request
from webtest import TestApp


def hello(request: Request) -> dict:
    return {"name": request.matchdict["name"]}


def make_client(*packages: str) -> TestApp:
    with Configurator(settings={"jinja2.directories": folder}) as config:
        for package in packages:
            config.include(package)
        config.add_route("hello", "/hello/{name}")
        config.add_view(hello, route_name="hello", renderer="hello.jinja2")
        return TestApp(config.make_wsgi_app())


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hello.jinja2").write_text("<h1>Hello {{ name }}</h1>")
    response = make_client("pyramid_jinja2").get("/hello/<Ada>")
    assert response.content_type == "text/html"
    assert response.text == "<h1>Hello &lt;Ada&gt;</h1>", response.text
    try:
        make_client().get("/hello/<Ada>")
    except ValueError as error:
        assert "No such renderer factory .jinja2" in str(error)
        print(f"with pyramid_jinja2: {response.text}; without: {error}")
    else:
        raise AssertionError("Pyramid alone has a renderer for the file")
