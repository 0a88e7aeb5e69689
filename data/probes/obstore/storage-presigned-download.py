# /// script
# requires-python = ">=3.11"
# dependencies = ["obstore", "boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""obstore gives a signed address for a private object; the plain one is refused (moto)."""

import urllib.error
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
obstore.put(store, "report.txt", b"private")
signed = obstore.sign(store, "GET", "report.txt", timedelta(minutes=10))
assert "X-Amz-Expires=600" in signed and "X-Amz-Signature=" in signed, signed
try:
    urllib.request.urlopen(signed.split("?")[0])
except urllib.error.HTTPError as error:
    assert error.code == 403, error
    print("plain address:", error.code)
else:
    raise AssertionError("the object was public")
assert urllib.request.urlopen(signed).read() == b"private"
print("signed address: 200")
server.stop()
