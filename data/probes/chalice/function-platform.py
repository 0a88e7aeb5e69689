# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice"]
# ///
"""A Chalice application is the Lambda handler itself: it answers the event of an API Gateway REST API."""

from chalice import Chalice

REQUEST = {  # API Gateway REST API
    "resource": "/shop",
    "path": "/shop",
    "headers": {"Host": "shop.example"},
    "multiValueQueryStringParameters": {"q": ["tea"]},
    "pathParameters": None,
    "stageVariables": None,
    "requestContext": {"httpMethod": "GET", "resourcePath": "/shop", "identity": {"sourceIp": "203.0.113.7"}},
    "body": None,
    "isBase64Encoded": False,
}

app = Chalice(app_name="shop")


@app.route("/shop")
def shop():
    return {"q": app.current_request.query_params["q"]}


def main() -> None:
    answer = app(REQUEST, None)
    assert (answer["statusCode"], answer["body"]) == (200, '{"q":"tea"}'), answer
    cloud_event = {
        "specversion": "1.0",
        "type": "google.cloud.storage.object.v1.finalized",
        "source": "//storage",
    }
    other = app(cloud_event, None)
    assert other["statusCode"] == 500, other
    print("API Gateway:", answer["statusCode"], answer["body"])
    print("CloudEvent of Google:", other["statusCode"])


if __name__ == "__main__":
    main()
