# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""s3fs stores the file `picture.png` as `image/png`; an open file gets no type (moto)."""

import tempfile
from pathlib import Path

import fsspec
from moto.server import ThreadedMotoServer

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
options["client_kwargs"] = {"region_name": "eu-west-1"}
files = fsspec.filesystem("s3", **options)
files.mkdir("files")
with tempfile.TemporaryDirectory() as folder:
    picture = Path(folder, "picture.png")
    picture.write_bytes(b"not really one")
    files.put_file(str(picture), "files/picture.png")
with files.open("files/written.png", "wb") as stored:
    stored.write(b"not really one")
types = [files.info(f"files/{name}.png", refresh=True).get("ContentType") for name in ("picture", "written")]
assert types == ["image/png", "binary/octet-stream"], types
print("put, written:", types)
server.stop()
