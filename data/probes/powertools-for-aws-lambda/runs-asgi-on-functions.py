# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools", "starlette"]
# ///
"""A Powertools resolver takes routes of its own and refuses a Starlette application in their place."""

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver
from starlette.applications import Starlette

EVENT = {  # API Gateway HTTP API, payload format 2.0
    "version": "2.0",
    "rawPath": "/shop",
    "headers": {"host": "shop.example"},
    "requestContext": {"stage": "$default", "http": {"method": "GET", "path": "/shop"}},
}


def main() -> None:
    resolver = APIGatewayHttpResolver()
    other = Starlette()
    for hand_over in (resolver.include_router, lambda app: resolver.get("/shop")(app)):
        try:
            hand_over(other)
            answer = resolver.resolve(EVENT, None)
        except (AttributeError, TypeError) as error:
            print(type(error).__name__, str(error)[:80])
        else:
            raise AssertionError(answer)
    own = APIGatewayHttpResolver()
    own.get("/shop")(lambda: {"open": True})
    answer = own.resolve(EVENT, None)
    assert (answer["statusCode"], answer["body"]) == (200, '{"open":true}'), answer
    print("a route of its own:", answer["statusCode"], answer["body"])


if __name__ == "__main__":
    main()
