# /// script
# requires-python = ">=3.11"
# dependencies = ["s3fs", "moto[s3]", "flask", "flask-cors"]
# ///
"""With `mode="create"` fsspec refuses to replace an object, and S3 decides it (s3fs and moto)."""

import fsspec
from moto.server import ThreadedMotoServer
from werkzeug.serving import WSGIRequestHandler

asked = []
make_environ = WSGIRequestHandler.make_environ


def seen(self):
    environ = make_environ(self)
    asked.append((self.command, environ.get("HTTP_IF_NONE_MATCH")))
    return environ


WSGIRequestHandler.make_environ = seen

server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
server.start()
endpoint = "http://{}:{}".format(*server.get_host_and_port())
options = {"key": "a", "secret": "b", "endpoint_url": endpoint}
options["client_kwargs"] = {"region_name": "eu-west-1"}
files = fsspec.filesystem("s3", **options)
files.mkdir("files")
asked.clear()
files.pipe_file("files/report.txt", b"first", mode="create")
try:
    files.pipe_file("files/report.txt", b"second", mode="create")
except FileExistsError as error:
    print("refused:", error, "- asked:", asked)
else:
    raise AssertionError("the object was replaced")
assert asked == [("PUT", "*")] * 2, asked  # no look before the write
assert files.cat_file("files/report.txt") == b"first"
server.stop()
