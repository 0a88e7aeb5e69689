# /// script
# requires-python = ">=3.11"
# dependencies = ["obstore", "boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""obstore stores `picture.png` without a type unless it is told one (moto)."""

import tempfile
from pathlib import Path

import boto3
import obstore
from moto.server import ThreadedMotoServer
from obstore.store import S3Store

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
with tempfile.TemporaryDirectory() as folder:
    picture = Path(folder, "picture.png")
    picture.write_bytes(b"not really one")
    obstore.put(store, "picture.png", picture)
    obstore.put(store, "told.png", picture, attributes={"Content-Type": "image/png"})
types = [s3.head_object(Bucket="files", Key=key)["ContentType"] for key in ("picture.png", "told.png")]
assert types == ["binary/octet-stream", "image/png"], types
print("not told, told:", types)
server.stop()
