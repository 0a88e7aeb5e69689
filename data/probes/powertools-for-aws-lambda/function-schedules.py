# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools"]
# ///
"""Powertools reads the event of a schedule, and no module of it makes a schedule."""

import re
from importlib.metadata import distribution

from aws_lambda_powertools.utilities.data_classes import EventBridgeEvent, event_source

EVENT = {
    "detail-type": "Scheduled Event",
    "source": "aws.events",
    "resources": ["arn:aws:events:eu-west-1:123456789012:rule/nightly"],
    "detail": {},
}


@event_source(data_class=EventBridgeEvent)
def nightly(event: EventBridgeEvent, context):
    return event.detail_type


def main() -> None:
    assert nightly(EVENT, None) == "Scheduled Event"
    files = [file for file in distribution("aws-lambda-powertools").files if file.suffix == ".py"]
    text = {str(file): file.read_text() for file in files}
    words = re.compile(r"put_rule|create_schedule|scheduleexpression|schedule_expression|\brate\(1", re.I)
    makers = [name for name, source in text.items() if words.search(source)]
    assert len(text) > 100 and makers == [], makers
    print(nightly(EVENT, None), "read;", len(text), "modules, of which make a schedule:", makers)


if __name__ == "__main__":
    main()
