# /// script
# requires-python = ">=3.11"
# dependencies = ["obstore", "boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""With `mode="create"` obstore refuses to replace an object, and S3 decides it (moto)."""

import boto3
import obstore
from moto.server import ThreadedMotoServer
from obstore.exceptions import AlreadyExistsError
from obstore.store import S3Store
from werkzeug.serving import WSGIRequestHandler

asked = []
make_environ = WSGIRequestHandler.make_environ


def seen(self):
    environ = make_environ(self)
    asked.append((self.command, environ.get("HTTP_IF_NONE_MATCH")))
    return environ


WSGIRequestHandler.make_environ = seen

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, **credentials)
s3.create_bucket(Bucket="files")
store = S3Store(
    "files",
    endpoint=endpoint,
    region="us-east-1",
    access_key_id="a",
    secret_access_key="b",
    client_options={"allow_http": True},
)
asked.clear()
obstore.put(store, "report.txt", b"first", mode="create")
try:
    obstore.put(store, "report.txt", b"second", mode="create")
except AlreadyExistsError as error:
    print("refused:", type(error).__name__, "- asked:", asked)
else:
    raise AssertionError("the object was replaced")
assert asked == [("PUT", "*")] * 2, asked  # no look before the write
assert bytes(obstore.get(store, "report.txt").bytes()) == b"first"
server.stop()
