# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice"]
# ///
"""Chalice's handlers get objects for the message of a queue and the object of a bucket."""

from chalice import Chalice
from chalice.test import Client

app = Chalice(app_name="shop")


@app.on_sqs_message(queue="orders")
def order(event):
    return [type(event).__name__, *(record.body for record in event)]


@app.on_s3_event(bucket="pictures")
def picture(event):
    return [type(event).__name__, event.bucket, event.key]


def main() -> None:
    with Client(app) as client:
        queue = client.lambda_.invoke("order", client.events.generate_sqs_event(["one tea"])).payload
        store = client.lambda_.invoke("picture", client.events.generate_s3_event("pictures", "a.png")).payload
    assert queue == ["SQSEvent", "one tea"], queue
    assert store == ["S3Event", "pictures", "a.png"], store
    print(queue, store)


if __name__ == "__main__":
    main()
