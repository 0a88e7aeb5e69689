# /// script
# requires-python = ">=3.12"
# dependencies = ["starlette", "httpx2", "jinja2"]
# ///
"""Starlette's client shows which template was rendered and with what."""

import jinja2
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates
from starlette.testclient import TestClient

templates = Jinja2Templates(
    env=jinja2.Environment(loader=jinja2.DictLoader({"order.html": "{{ total }} EUR"}))
)


def orders(request: Request) -> Response:
    return templates.TemplateResponse(request, "order.html", {"total": 12})


response = TestClient(Starlette(routes=[Route("/", orders)])).get("/")
assert response.template.name == "order.html" and response.context["total"] == 12, response
print(response.template.name, "with total =", response.context["total"])
