# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""A second upload under the same key replaces the first (boto3 and moto)."""

import boto3
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, **credentials)
s3.create_bucket(Bucket="files")
for body in (b"first", b"second"):
    s3.put_object(Bucket="files", Key="report.txt", Body=body)
assert s3.get_object(Bucket="files", Key="report.txt")["Body"].read() == b"second"
names = [found["Key"] for found in s3.list_objects_v2(Bucket="files")["Contents"]]
assert names == ["report.txt"], names
print("one object:", names)
server.stop()
