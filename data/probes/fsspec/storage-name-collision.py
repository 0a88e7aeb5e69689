# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""A second object under the same name replaces the first (fsspec, s3fs and moto)."""

import fsspec
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
options["client_kwargs"] = {"region_name": "eu-west-1"}
files = fsspec.filesystem("s3", **options)
files.mkdir("files")
for content in (b"first", b"second"):
    files.pipe_file("files/report.txt", content)
assert files.cat_file("files/report.txt") == b"second"
assert files.ls("files", detail=False, refresh=True) == ["files/report.txt"]
print(files.ls("files", detail=False))
server.stop()
