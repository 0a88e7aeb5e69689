# /// script
# requires-python = ">=3.11"
# dependencies = ["obstore", "boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""obstore signs an address for a PUT, which sets no limit to the size (moto)."""

import urllib.request
from datetime import timedelta

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
signed = obstore.sign(store, "PUT", "a.bin", timedelta(minutes=10))
size = 1_000_000
request = urllib.request.Request(signed, b"x" * size, {"Content-Type": ""}, method="PUT")
assert urllib.request.urlopen(request).status == 200
assert obstore.head(store, "a.bin")["size"] == size
assert "SignedHeaders=host&" in signed and not [n for n in dir(obstore) if "post" in n or "policy" in n], (
    signed
)
print("uploaded", size, "bytes by the address alone")
server.stop()
