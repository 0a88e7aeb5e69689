# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""With another endpoint, boto3 talks to a server that is not Amazon's and speaks its protocol (moto)."""

import boto3
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, **credentials)
s3.create_bucket(Bucket="files")
asked = []
s3.meta.events.register("before-send.s3", lambda request, **kwargs: asked.append(request.url))
s3.put_object(Bucket="files", Key="a.txt", Body=b"hello")
assert s3.get_object(Bucket="files", Key="a.txt")["Body"].read() == b"hello"
assert asked and all(url.startswith("http://127.0.0.1:") for url in asked), asked
print(asked)
server.stop()
