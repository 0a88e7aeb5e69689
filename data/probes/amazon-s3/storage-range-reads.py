# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""A range of an object is fetched without the rest (boto3 and moto)."""

import boto3
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, **credentials)
s3.create_bucket(Bucket="files")
s3.put_object(Bucket="files", Key="a.bin", Body=bytes(range(100)) * 1000)
answer = s3.get_object(Bucket="files", Key="a.bin", Range="bytes=2-4")
assert answer["ContentLength"] == 3 and answer["ContentRange"] == "bytes 2-4/100000", answer
assert answer["Body"].read() == bytes([2, 3, 4])
print(answer["ContentRange"])
server.stop()
