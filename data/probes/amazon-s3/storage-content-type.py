# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""boto3 stores `picture.png` without a type of its own; it comes back as a stream of bytes (with moto)."""

import tempfile
from pathlib import Path

import boto3
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, **credentials)
s3.create_bucket(Bucket="files")
with tempfile.TemporaryDirectory() as folder:
    picture = Path(folder, "picture.png")
    picture.write_bytes(b"not really one")
    s3.upload_file(str(picture), "files", "picture.png")
    s3.upload_file(str(picture), "files", "told.png", ExtraArgs={"ContentType": "image/png"})
types = [s3.head_object(Bucket="files", Key=key)["ContentType"] for key in ("picture.png", "told.png")]
assert types == ["binary/octet-stream", "image/png"], types
print("not told, told:", types)
server.stop()
