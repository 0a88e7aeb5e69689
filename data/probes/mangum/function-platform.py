# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""One Mangum handler answers events of an HTTP API, a REST API and a load balancer, not Google's."""

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
REST = {
    "resource": "/{proxy+}",
    "path": "/shop",
    "httpMethod": "GET",
    "headers": {"Host": "shop.example"},
    "multiValueHeaders": {"Host": ["shop.example"]},
    "queryStringParameters": {"q": "tea"},
    "multiValueQueryStringParameters": {"q": ["tea"]},
    "requestContext": {"stage": "prod", "identity": {"sourceIp": "203.0.113.7"}},
    "body": None,
    "isBase64Encoded": False,
}
BALANCER = {
    "requestContext": {
        "elb": {"targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/shop/1"}
    },
    "httpMethod": "GET",
    "path": "/shop",
    "queryStringParameters": {"q": "tea"},
    "headers": {"host": "shop.example", "x-forwarded-port": "443", "x-forwarded-proto": "https"},
    "body": "",
    "isBase64Encoded": False,
}
CLOUD_EVENT = {
    "specversion": "1.0",
    "type": "google.cloud.storage.object.v1.finalized",
    "source": "//storage",
    "id": "1",
}


async def app(scope, receive, send):
    seen = f"{scope['method']} {scope['path']}?{scope['query_string'].decode()}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": seen})


def main() -> None:
    handler = Mangum(app, lifespan="off", text_mime_types=["text/", "application/"])
    for name, event in {"HTTP API": EVENT, "REST API": REST, "load balancer": BALANCER}.items():
        answer = handler(event, None)
        assert answer["statusCode"] == 200, answer
        assert answer["body"] in ("GET /shop?q=tea", "R0VUIC9zaG9wP3E9dGVh"), answer
        print(name, answer["statusCode"], "base64" if answer["isBase64Encoded"] else answer["body"])
    try:
        handler(CLOUD_EVENT, None)
    except RuntimeError as error:
        print("CloudEvent of Google:", str(error)[:52])
    else:
        raise AssertionError("a CloudEvent was accepted")


if __name__ == "__main__":
    main()
