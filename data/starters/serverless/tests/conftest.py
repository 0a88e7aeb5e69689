"""The handler on the migrated database of DATABASE_URL; what a test writes is rolled back."""

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.database import connection
from app.handler import handle

DOCUMENTS = {
    path.stem: json.loads(path.read_text()) for path in (Path(__file__).parent / "events").iterdir()
}


@dataclass(frozen=True)
class Context:
    """What Lambda hands over with an event, as far as the logger reads it."""

    function_name: str = "seats"
    memory_limit_in_mb: int = 512
    invoked_function_arn: str = "arn:aws:lambda:eu-central-1:123456789012:function:seats"
    aws_request_id: str = "11111111-1111-1111-1111-111111111111"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, Any]
    body: Any


def put(event: dict[str, Any]) -> Answer:
    """Give an event to the handler."""
    answer = handle(event, Context())  # type: ignore[arg-type]
    body = json.loads(answer["body"]) if answer.get("body") else None
    headers = answer.get("headers") or answer.get("multiValueHeaders") or {}
    return Answer(answer["statusCode"], headers, body)


Ask = Callable[..., Answer]


@pytest.fixture
def empty() -> Iterator[None]:
    """No events; the transactions of a test are savepoints of one that is never committed."""
    with connection().transaction(force_rollback=True):
        connection().execute("DELETE FROM events")
        yield


@pytest.fixture(params=["http-api", "rest-api"])
def ask(request: pytest.FixtureRequest, empty: None) -> Ask:
    """Ask by an event of each kind; `organiser` says whether the authorizer let one through."""

    def ask(method: str, path: str, body: object = None, organiser: bool = False) -> Answer:
        event = deepcopy(DOCUMENTS[request.param])
        event["body"] = None if body is None else json.dumps(body)
        if not organiser:
            del event["requestContext"]["authorizer"]
        if request.param == "http-api":
            event["rawPath"] = event["requestContext"]["http"]["path"] = path
            event["requestContext"]["http"]["method"] = method
        else:
            event["path"], event["httpMethod"] = path, method
            event["requestContext"] |= {"path": f"/prod{path}", "httpMethod": method}
            event["pathParameters"] = {"proxy": path.removeprefix("/")}
        return put(event)

    return ask
