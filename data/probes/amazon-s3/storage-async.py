# /// script
# requires-python = ">=3.11"
# dependencies = ["aiobotocore", "moto[s3]", "flask", "flask-cors"]
# ///
"""boto3 has no asynchronous call; aiobotocore stores and fetches with `await` (and moto)."""

import asyncio
import inspect

import botocore.client
from aiobotocore.session import get_session
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
credentials = {"aws_access_key_id": "a", "aws_secret_access_key": "b", "region_name": "us-east-1"}

assert not [n for n, f in vars(botocore.client.BaseClient).items() if inspect.iscoroutinefunction(f)]


async def main():
    async with get_session().create_client("s3", endpoint_url=endpoint, **credentials) as s3:
        await s3.create_bucket(Bucket="files")
        await s3.put_object(Bucket="files", Key="a.txt", Body=b"hello")
        answer = await s3.get_object(Bucket="files", Key="a.txt")
        return await answer["Body"].read()


content = asyncio.run(main())
assert content == b"hello", content
print(content)
server.stop()
