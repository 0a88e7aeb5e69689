# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""Mangum refuses the events of an API Gateway WebSocket API."""

from mangum import Mangum

EVENTS = {
    "opening": {
        "requestContext": {
            "routeKey": "$connect",
            "eventType": "CONNECT",
            "connectionId": "L0SM9cOFvHcCIhw=",
            "stage": "prod",
        }
    },
    "message": {
        "requestContext": {
            "routeKey": "$default",
            "eventType": "MESSAGE",
            "connectionId": "L0SM9cOFvHcCIhw=",
            "stage": "prod",
        },
        "body": "hello",
    },
}
CALLS: list[str] = []


async def app(scope, receive, send):
    CALLS.append(scope["type"])


def main() -> None:
    handler = Mangum(app, lifespan="off")
    for name, event in EVENTS.items():
        try:
            handler(event, None)
        except RuntimeError as error:
            print(f"{name}:", str(error)[:74])
            assert "unable to infer a handler" in str(error), error
        else:
            raise AssertionError(f"{name}: accepted")
    assert CALLS == [], CALLS


if __name__ == "__main__":
    main()
