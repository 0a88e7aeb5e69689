# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "requests", "moto[s3]", "flask", "flask-cors"]
# ///
"""One call signs a form for an upload, with an end and a limit of the size; moto takes the form."""

import base64
import json

import boto3
import requests
from botocore.config import Config
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, config=Config(signature_version="s3v4"), **credentials)
s3.create_bucket(Bucket="files")
form = s3.generate_presigned_post(
    "files", "a.png", Conditions=[["content-length-range", 0, 1000]], ExpiresIn=600
)
policy = json.loads(base64.b64decode(form["fields"]["policy"]))
assert ["content-length-range", 0, 1000] in policy["conditions"] and policy["expiration"], policy
assert {"bucket": "files"} in policy["conditions"] and form["fields"]["x-amz-signature"], form
answer = requests.post(form["url"], data=form["fields"], files={"file": b"hello"})
assert answer.status_code in (200, 204), answer.text
assert s3.get_object(Bucket="files", Key="a.png")["Body"].read() == b"hello"
print("signed:", policy["conditions"][0], "until", policy["expiration"])
server.stop()
