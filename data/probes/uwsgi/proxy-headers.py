# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI takes the scheme from the header of any peer, and leaves the client address as it is."""

import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import httpx2


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{environ['REMOTE_ADDR']} {environ['wsgi.url_scheme']}".encode()]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app".split()
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            headers = {"X-Forwarded-For": "203.0.113.7", "X-Forwarded-Proto": "https"}
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6), headers=headers) as client:
                seen = client.get(f"http://127.0.0.1:{port}/").text
            assert seen == "127.0.0.1 https", seen
            print("seen by the application, whoever sends the headers:", seen)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
