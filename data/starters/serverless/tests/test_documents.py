"""The documents are what AWS sends, by AWS's models of it; so are the local gateway's events."""

from typing import Any

import pytest
from aws_lambda_powertools.utilities.parser.models import (
    APIGatewayProxyEventModel,
    APIGatewayProxyEventV2Model,
    LambdaFunctionUrlModel,
)

from local.gateway import event_of
from tests.conftest import DOCUMENTS, put


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("http-api", APIGatewayProxyEventV2Model),
        ("rest-api", APIGatewayProxyEventModel),
        ("function-url", LambdaFunctionUrlModel),
    ],
)
def test_the_documents_have_the_published_form(name: str, model: Any) -> None:
    model.model_validate(DOCUMENTS[name])


@pytest.mark.parametrize("name", ["http-api", "rest-api"])
def test_an_organiser_adds_an_event(empty: None, name: str) -> None:
    made = put(DOCUMENTS[name])
    assert made.status == 201
    assert made.body == {"id": made.body["id"], "title": "Workshop", "seats": 2, "free": 2}


def test_a_function_url_leads_to_the_same_function(empty: None) -> None:
    first, _ = (put(DOCUMENTS["http-api"]).body for _ in range(2))
    page = put(DOCUMENTS["function-url"])  # with limit=1
    assert (page.status, page.body) == (200, {"items": [first], "next": first["id"]})


def keys(value: Any, path: str = "") -> set[str]:
    if not isinstance(value, dict) or path == "/headers":
        return {path}
    return {found for name in value for found in keys(value[name], f"{path}/{name}")}


def test_the_local_gateway_makes_such_events() -> None:
    headers = [("Host", "localhost:8000"), ("Cookie", "a=1; b=2"), ("X-One", "1"), ("X-One", "2")]
    made = event_of("POST", "/events?tag=a&tag=b", headers, b'{"title": "x"}', "127.0.0.1")
    APIGatewayProxyEventV2Model.model_validate(made)
    authorizer = {key for key in keys(DOCUMENTS["http-api"]) if "/authorizer/" in key}
    only_here = {"/cookies", "/queryStringParameters/tag"}
    assert keys(made) - only_here == keys(DOCUMENTS["http-api"]) - authorizer
    assert made["cookies"] == ["a=1", "b=2"]
    assert made["headers"]["x-one"] == "1,2"
    assert made["queryStringParameters"] == {"tag": "a,b"}


def test_the_local_gateway_encodes_what_is_no_text() -> None:
    made = event_of("POST", "/", [], b"\xff\x00", "127.0.0.1")
    assert (made["body"], made["isBase64Encoded"]) == ("/wA=", True)
