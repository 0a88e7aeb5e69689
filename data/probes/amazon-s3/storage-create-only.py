# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "moto[s3]", "flask", "flask-cors"]
# ///
"""With `IfNoneMatch`, `put_object` refuses a key that is taken; `upload_file` has no such argument (moto)."""

import boto3
from botocore.exceptions import ClientError
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}
s3 = boto3.client("s3", endpoint_url=endpoint, **credentials)
s3.create_bucket(Bucket="files")
s3.put_object(Bucket="files", Key="report.txt", Body=b"first", IfNoneMatch="*")
try:
    s3.put_object(Bucket="files", Key="report.txt", Body=b"second", IfNoneMatch="*")
except ClientError as error:
    code = error.response["Error"]["Code"]
    assert code == "PreconditionFailed", code
else:
    raise AssertionError("the object was replaced")
assert s3.get_object(Bucket="files", Key="report.txt")["Body"].read() == b"first"
try:
    s3.upload_file(__file__, "files", "report.txt", ExtraArgs={"IfNoneMatch": "*"})
except ValueError as error:
    print("put_object:", code, "- upload_file:", str(error)[:40])
else:
    raise AssertionError("upload_file takes it")
server.stop()
