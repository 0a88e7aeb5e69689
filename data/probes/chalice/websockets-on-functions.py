# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice", "boto3"]
# ///
"""Chalice calls the decorated handlers for the opening, message and closing events of a WebSocket API."""

from boto3.session import Session
from chalice import Chalice

CALLS: list[str] = []
app = Chalice(app_name="shop")
app.experimental_feature_flags.update(["WEBSOCKETS"])
app.websocket_api.session = Session(region_name="eu-west-1")


@app.on_ws_connect()
def opened(event):
    CALLS.append(f"opened {event.connection_id}")


@app.on_ws_message()
def message(event):
    CALLS.append(f"message {event.body}")


@app.on_ws_disconnect()
def closed(event):
    CALLS.append(f"closed {event.connection_id}")


def main() -> None:
    gateway = {
        "domainName": "abc.execute-api.eu-west-1.amazonaws.com",
        "stage": "api",
        "connectionId": "L0SM9=",
        "apiId": "abc",
    }
    for handler, route in ((opened, "$connect"), (message, "$default"), (closed, "$disconnect")):
        answer = handler({"requestContext": gateway | {"routeKey": route}, "body": "hello"}, None)
        assert answer == {"statusCode": 200}, answer
    assert CALLS == ["opened L0SM9=", "message hello", "closed L0SM9="], CALLS
    print(*CALLS, sep=", ")


if __name__ == "__main__":
    main()
