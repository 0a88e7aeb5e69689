# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI serves a WSGI callable, which reads the body of a POST."""

import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import httpx2


def app(environ, start_response):
    body = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["REQUEST_METHOD"].encode(), b" ", body.upper()]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app".split()
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                answer = client.post(f"http://127.0.0.1:{port}/", content="hello")
            assert (answer.status_code, answer.text) == (200, "POST HELLO"), answer.text
            print(answer.status_code, answer.text)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
