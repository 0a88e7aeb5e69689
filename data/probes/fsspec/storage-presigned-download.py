# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""fsspec gives a signed address for a private object; the plain one is refused (s3fs and moto)."""

import urllib.error
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
files.pipe_file("files/report.txt", b"private")
signed = files.sign("files/report.txt", expiration=600)
assert "Signature=" in signed and "Expires=" in signed, signed
try:
    urllib.request.urlopen(signed.split("?")[0])
except urllib.error.HTTPError as error:
    assert error.code == 403, error
    print("plain address:", error.code)
else:
    raise AssertionError("the object was public")
assert urllib.request.urlopen(signed).read() == b"private"
print("signed address: 200")
server.stop()
