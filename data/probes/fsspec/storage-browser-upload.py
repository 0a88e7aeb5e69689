# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""s3fs signs an address for a PUT, which sets no limit to the size (moto)."""

import urllib.request

import fsspec
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
options["client_kwargs"] = {"region_name": "eu-west-1"}
files = fsspec.filesystem("s3", **options)
files.mkdir("files")
signed = files.url("files/a.bin", expires=600, client_method="put_object")
size = 1_000_000
request = urllib.request.Request(signed, b"x" * size, {"Content-Type": ""}, method="PUT")
assert urllib.request.urlopen(request).status == 200
assert files.info("files/a.bin", refresh=True)["size"] == size
assert "length" not in signed.lower() and not [n for n in dir(files) if "post" in n or "policy" in n]
print("uploaded", size, "bytes by the address alone")
server.stop()
