# /// script
# requires-python = ">=3.11"
# dependencies = ["obstore", "boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""obstore fetches a range of an object without the rest (moto)."""

import boto3
import obstore
from moto.server import ThreadedMotoServer
from obstore.store import S3Store
from werkzeug.serving import WSGIRequestHandler

asked = []
make_environ = WSGIRequestHandler.make_environ


def seen(self):
    environ = make_environ(self)
    asked.append((self.command, environ.get("HTTP_RANGE")))
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
obstore.put(store, "a.bin", bytes(range(100)) * 1000)
asked.clear()
part = bytes(obstore.get_range(store, "a.bin", start=2, end=5))
assert part == bytes([2, 3, 4]) and asked == [("GET", "bytes=2-4")], (part, asked)
parts = obstore.get_ranges(store, "a.bin", starts=[0, 50_001], ends=[1, 50_003])
assert [bytes(found) for found in parts] == [bytes([0]), bytes([1, 2])]
print(list(part), [list(bytes(found)) for found in parts])
server.stop()
