# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""fsspec fetches a range of an object without the rest (s3fs and moto)."""

import fsspec
from moto.server import ThreadedMotoServer
from werkzeug.serving import WSGIRequestHandler

asked = []
make_environ = WSGIRequestHandler.make_environ


def seen(self):
    environ = make_environ(self)
    asked.append((self.command, environ.get("HTTP_RANGE")))
    return environ


WSGIRequestHandler.make_environ = seen

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
options["client_kwargs"] = {"region_name": "eu-west-1"}
files = fsspec.filesystem("s3", **options)
files.mkdir("files")
files.pipe_file("files/a.bin", bytes(range(100)) * 1000)
asked.clear()
part = files.cat_file("files/a.bin", start=2, end=5)
assert part == bytes([2, 3, 4]) and asked == [("GET", "bytes=2-4")], (part, asked)
with files.open("files/a.bin", block_size=1000, cache_type="readahead") as stored:
    assert stored.seek(50_000) and stored.read(3) == bytes([0, 1, 2])
    fetched = len(stored.cache.cache)
assert fetched < 2000, fetched
print(list(part), "- an open file fetched", fetched, "of 100000 bytes")
server.stop()
