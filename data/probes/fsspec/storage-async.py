# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""An asynchronous fsspec file system stores and fetches with `await` (s3fs and moto)."""

import asyncio

import fsspec
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
options["client_kwargs"] = {"region_name": "eu-west-1"}
files = fsspec.filesystem("s3", **options)
files.mkdir("files")


async def main():
    remote = fsspec.filesystem("s3", asynchronous=True, skip_instance_cache=True, **options)
    session = await remote.set_session()
    await remote._pipe_file("files/a.txt", b"hello")
    content = await remote._cat_file("files/a.txt")
    await session.close()
    return content


content = asyncio.run(main())
assert content == b"hello", content
print(content)
server.stop()
