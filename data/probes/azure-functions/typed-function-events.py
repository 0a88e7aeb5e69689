# /// script
# requires-python = ">=3.11"
# dependencies = ["azure-functions"]
# ///
"""Azure's library turns the host's data for a queue message and a blob into objects for the handlers."""

import azure.functions as func
from azure.functions import blob, meta, queue

app = func.FunctionApp()


@app.queue_trigger(arg_name="message", queue_name="orders", connection="Store")
def order(message: func.QueueMessage):
    return message.get_body()


@app.blob_trigger(arg_name="picture", path="pictures/{name}", connection="Store")
def arrived(picture: func.InputStream):
    return picture.name, picture.read()


def main() -> None:
    text = meta.Datum(type="string", value="one tea")
    message = queue.QueueMessageInConverter.decode(text, trigger_metadata={})
    where = {
        "BlobTrigger": meta.Datum(type="string", value="pictures/a.png"),
        "Properties": None,
        "Metadata": None,
    }
    stored = blob.BlobConverter.decode(meta.Datum(type="bytes", value=b"PNG"), trigger_metadata=where)
    functions = {f.get_function_name(): f.get_user_function() for f in app.get_functions()}
    assert functions["order"](message) == b"one tea"
    assert functions["arrived"](stored) == ("pictures/a.png", b"PNG"), stored
    print(type(message).__name__, message.get_body(), type(stored).__name__, stored.name)


if __name__ == "__main__":
    main()
