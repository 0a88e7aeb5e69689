# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools"]
# ///
"""A Powertools resolver answers the event of an API Gateway HTTP API, and not a CloudEvent of Google."""

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

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
    return {"q": app.current_event.query_string_parameters["q"]}


def main() -> None:
    answer = app.resolve(EVENT, None)
    assert (answer["statusCode"], answer["body"]) == (200, '{"q":"tea"}'), answer
    other = app.resolve(EVENT | {"rawPath": "/none"}, None)
    assert other["statusCode"] == 404, other
    try:
        app.resolve({"specversion": "1.0", "type": "google.cloud.storage.object.v1.finalized"}, None)
    except KeyError as error:
        print(
            answer["statusCode"],
            answer["body"],
            "- unknown path:",
            other["statusCode"],
            "- CloudEvent:",
            error,
        )
    else:
        raise AssertionError("a CloudEvent was accepted")


if __name__ == "__main__":
    main()
