# /// script
# requires-python = ">=3.11"
# dependencies = ["mangum"]
# ///
"""Mangum refuses the event of an EventBridge schedule."""

from mangum import Mangum

EVENTS = {
    "schedule": {
        "version": "0",
        "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
        "detail-type": "Scheduled Event",
        "source": "aws.events",
        "resources": ["arn:aws:events:eu-west-1:123456789012:rule/nightly"],
        "detail": {},
    }
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
