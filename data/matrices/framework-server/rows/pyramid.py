# /// script
# dependencies = ["pyramid"]
# ///
from pyramid.config import Configurator
from pyramid.request import Request
from pyramid.response import Response


def hello(request: Request) -> Response:
    return Response(f"hello {request.matchdict['name']}")


def echo(request: Request) -> Response:
    return Response(request.body)


with Configurator() as config:
    config.add_route("hello", "/hello/{name}")
    config.add_route("echo", "/echo")
    config.add_view(hello, route_name="hello")
    config.add_view(echo, route_name="echo")
    APPS = {"wsgi": config.make_wsgi_app()}
