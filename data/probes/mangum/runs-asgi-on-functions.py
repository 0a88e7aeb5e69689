# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum", "starlette"]
# ///
"""Mangum answers events with a Starlette application, and runs its startup and shutdown for each."""

from contextlib import asynccontextmanager

from mangum import Mangum
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

EVENT = {  # API Gateway HTTP API, payload format 2.0
    "version": "2.0",
    "routeKey": "$default",
    "rawPath": "/shop",
    "rawQueryString": "q=tea",
    "headers": {"host": "shop.example", "accept": "*/*"},
    "requestContext": {
        "domainName": "shop.example",
        "stage": "$default",
        "requestId": "JKJaXmPLvHcESHA=",
        "http": {
            "method": "GET",
            "path": "/shop",
            "protocol": "HTTP/1.1",
            "sourceIp": "203.0.113.7",
            "userAgent": "curl",
        },
    },
    "isBase64Encoded": False,
}
RUNS: list[str] = []


@asynccontextmanager
async def lifespan(app):
    RUNS.append("startup")
    yield
    RUNS.append("shutdown")


async def shop(request):
    RUNS.append("request")
    return JSONResponse({"q": request.query_params["q"]}, status_code=201, headers={"x-shop": "open"})


def main() -> None:
    handler = Mangum(Starlette(routes=[Route("/shop", shop)], lifespan=lifespan))
    for _ in range(2):
        answer = handler(EVENT, None)
        assert (answer["statusCode"], answer["body"]) == (201, '{"q":"tea"}'), answer
        assert answer["headers"]["x-shop"] == "open", answer
    assert RUNS == ["startup", "request", "shutdown"] * 2, RUNS
    print(answer["statusCode"], answer["body"])
    print("two events on one instance:", *RUNS)


if __name__ == "__main__":
    main()
