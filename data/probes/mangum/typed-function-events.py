# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""Mangum refuses the events of a queue and of an object store."""

from mangum import Mangum

EVENTS = {
    "queue": {"Records": [{"messageId": "19dd0b57", "body": "hello", "eventSource": "aws:sqs"}]},
    "object store": {
        "Records": [{"eventSource": "aws:s3", "s3": {"bucket": {"name": "shop"}, "object": {"key": "a.png"}}}]
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
