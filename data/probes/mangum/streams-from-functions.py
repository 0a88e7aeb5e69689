# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""Mangum returns the body in one piece, after the application has sent the last one."""

from mangum import Mangum

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
STEPS: list[str] = []


async def app(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": [[b"content-type", b"text/plain"]]})
    for piece in ("one ", "two ", "three"):
        STEPS.append(f"produced {piece}".strip())
        await send({"type": "http.response.body", "body": piece.encode(), "more_body": piece != "three"})


def main() -> None:
    answer = Mangum(app, lifespan="off")(EVENT, None)
    STEPS.append("returned")
    assert answer["body"] == "one two three" and isinstance(answer["body"], str), answer
    assert STEPS == ["produced one", "produced two", "produced three", "returned"], STEPS
    print(*STEPS, sep=", ")


if __name__ == "__main__":
    main()
