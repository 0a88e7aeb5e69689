# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools"]
# ///
"""A generator stays as it is in a Powertools answer, which then cannot be turned into Lambda's JSON."""

import json

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

EVENT = {  # API Gateway HTTP API, payload format 2.0
    "version": "2.0",
    "routeKey": "$default",
    "rawPath": "/shop",
    "rawQueryString": "q=tea",
    "queryStringParameters": {"q": "tea"},
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
app = APIGatewayHttpResolver()


@app.get("/shop")
def shop():
    return Response(200, "text/plain", (piece for piece in ("one ", "two")))


@app.get("/whole")
def whole():
    return Response(200, "text/plain", "one two")


def main() -> None:
    whole = json.dumps(app.resolve(EVENT | {"rawPath": "/whole"}, None))
    assert '"body": "one two"' in whole, whole
    answer = app.resolve(EVENT, None)
    try:
        json.dumps(answer)
    except TypeError as error:
        assert "generator" in str(error), error
        print("a generator as the body:", error)
    else:
        raise AssertionError(answer)


if __name__ == "__main__":
    main()
