# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""A signed address gives a private object; the plain address is refused (boto3 and moto)."""

import urllib.error
import urllib.request
from urllib.parse import parse_qs, urlsplit

import boto3
from botocore.config import Config
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
config = Config(signature_version="s3v4")
s3 = boto3.client("s3", endpoint_url=endpoint, config=config, **credentials)
s3.create_bucket(Bucket="files")
s3.put_object(Bucket="files", Key="report.txt", Body=b"private")
signed = s3.generate_presigned_url(
    "get_object", Params={"Bucket": "files", "Key": "report.txt"}, ExpiresIn=600
)
query = parse_qs(urlsplit(signed).query)
assert query["X-Amz-Expires"] == ["600"] and "X-Amz-Signature" in query, query
try:
    urllib.request.urlopen(f"{endpoint}/files/report.txt")
except urllib.error.HTTPError as error:
    assert error.code == 403, error
    print("plain address:", error.code)
else:
    raise AssertionError("the object was public")
assert urllib.request.urlopen(signed).read() == b"private"
print("signed address: 200")
server.stop()
