# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "pyyaml"]
# ///
"""Starlette serves an OpenAPI document, made from YAML that one writes into the handlers' docstrings."""

import yaml
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.schemas import SchemaGenerator
from starlette.testclient import TestClient

schemas = SchemaGenerator({"openapi": "3.1.0", "info": {"title": "Orders", "version": "1.0"}})


async def read_order(request: Request) -> JSONResponse:
    """
    parameters: [{name: order_id, in: path, required: true, schema: {type: integer}}]
    responses: {200: {description: An order.}}
    """
    return JSONResponse({})


async def read_draft(request: Request) -> JSONResponse:
    return JSONResponse({})


async def schema(request: Request) -> Response:
    return schemas.OpenAPIResponse(request=request)


routes = [
    Route("/orders/{order_id:int}", read_order),
    Route("/drafts/{draft_id:int}", read_draft),
    Route("/schema", schema, include_in_schema=False),
]
paths = yaml.safe_load(TestClient(Starlette(routes=routes)).get("/schema").text)["paths"]
assert paths["/orders/{order_id}"]["get"]["parameters"][0]["name"] == "order_id"
assert "/drafts/{draft_id}" not in paths, "a handler without YAML was described"
print(f"described: {list(paths)}; the handler without YAML is missing")
