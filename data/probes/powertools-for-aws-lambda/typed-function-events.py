# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools"]
# ///
"""Powertools gives the handlers of a queue's and a bucket's events objects with attributes."""

from aws_lambda_powertools.utilities.data_classes import S3Event, SQSEvent, event_source

QUEUE = {"Records": [{"messageId": "19dd0b57", "body": "one tea", "eventSource": "aws:sqs"}]}
STORE = {
    "Records": [{"eventSource": "aws:s3", "s3": {"bucket": {"name": "shop"}, "object": {"key": "a+b.png"}}}]
}


@event_source(data_class=SQSEvent)
def order(event: SQSEvent, context):
    return [record.body for record in event.records]


@event_source(data_class=S3Event)
def picture(event: S3Event, context):
    return event.bucket_name, event.object_key


def main() -> None:
    assert order(QUEUE, None) == ["one tea"]
    assert picture(STORE, None) == ("shop", "a b.png"), picture(STORE, None)
    print(order(QUEUE, None), picture(STORE, None))


if __name__ == "__main__":
    main()
