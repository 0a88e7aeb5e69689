# /// script
# requires-python = ">=3.12"
# dependencies = ["whitenoise"]
# ///
"""WhiteNoise around a WSGI application sends a file whole, a range with 206, and 304 where the tag holds."""

import tempfile
import threading
from http.client import HTTPConnection
from pathlib import Path
from wsgiref.simple_server import make_server

from whitenoise import WhiteNoise


def application(environ, start_response):
    start_response("404 Not Found", [("Content-Type", "text/plain")])
    return [b"application"]


def get(path: str, **headers: str):
    connection = HTTPConnection("127.0.0.1", server.server_port)
    connection.request(
        "GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()}
    )
    answer = connection.getresponse()
    return answer, answer.read()


with tempfile.TemporaryDirectory() as folder:
    Path(folder, "report.txt").write_text("0123456789")
    with make_server("127.0.0.1", 0, WhiteNoise(application, root=folder, prefix="files/")) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        whole, text = get("/files/report.txt")
        part, digits = get("/files/report.txt", Range="bytes=2-4")
        same, nothing = get("/files/report.txt", If_None_Match=whole.headers["ETag"])
        changed, again = get("/files/report.txt", If_None_Match='"other"')
        other, body = get("/orders")
        server.shutdown()

assert (whole.status, text) == (200, b"0123456789")
assert (part.status, digits, part.headers["Content-Range"]) == (206, b"234", "bytes 2-4/10")
assert (same.status, nothing) == (304, b"") and (changed.status, again) == (200, text)
assert (other.status, body) == (404, b"application")
print(whole.status, part.status, part.headers["Content-Range"], same.status, whole.headers["ETag"])
