# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum", "a2wsgi", "flask"]
# ///
"""A Flask application behind a2wsgi and Mangum answers an API Gateway event; without a2wsgi it does not."""

import logging

from a2wsgi import WSGIMiddleware
from flask import Flask, request
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
app = Flask(__name__)


@app.get("/shop")
def shop():
    return {"q": request.args["q"]}, 201, {"x-shop": "open"}


def main() -> None:
    logging.disable(logging.CRITICAL)
    answer = Mangum(WSGIMiddleware(app), lifespan="off")(EVENT, None)
    assert (answer["statusCode"], answer["body"].strip()) == (201, '{"q":"tea"}'), answer
    assert answer["headers"]["x-shop"] == "open", answer
    bare = Mangum(app, lifespan="off")(EVENT, None)
    assert bare["statusCode"] == 500, bare
    print("with a2wsgi:", answer["statusCode"], answer["body"].strip())
    print("without:", bare["statusCode"], bare["body"])


if __name__ == "__main__":
    main()
