# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools"]
# ///
"""Powertools reads a WebSocket API's events; one handler has to tell opening, message and closing apart."""

from aws_lambda_powertools import event_handler
from aws_lambda_powertools.utilities.data_classes import event_source
from aws_lambda_powertools.utilities.data_classes.api_gateway_websocket_event import APIGatewayWebSocketEvent


@event_source(data_class=APIGatewayWebSocketEvent)
def handler(event: APIGatewayWebSocketEvent, context):
    return f"{event.request_context.route_key} {event.request_context.connection_id} {event.body}"


def main() -> None:
    gateway = {"connectionId": "L0SM9=", "stage": "prod"}
    seen = [
        handler({"requestContext": gateway | {"routeKey": route}, "body": body}, None)
        for route, body in (("$connect", None), ("$default", "hello"), ("$disconnect", None))
    ]
    assert seen == ["$connect L0SM9= None", "$default L0SM9= hello", "$disconnect L0SM9= None"], seen
    resolvers = [name for name in event_handler.__all__ if name.endswith("Resolver")]
    assert resolvers and not [name for name in resolvers if "websocket" in name.lower()], resolvers
    print(seen, "resolvers:", len(resolvers), "none for WebSockets")


if __name__ == "__main__":
    main()
