# /// script
# requires-python = ">=3.11"
# dependencies = ["uwsgi", "httpx2"]
# ///
"""uWSGI serves a folder without a call of the application, and no file outside it."""

import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import httpx2


def app(environ, start_response):
    start_response("404 Not Found", [("Content-Type", "text/plain")])
    return [b"the application was called"]


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        Path(folder, "secret.txt").write_text("secret")
        Path(folder, "public").mkdir()
        Path(folder, "public", "site.css").write_text("body {}")
        options = "--static-map /static=public"
        command = (
            f"uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module app:app {options}".split()
        )
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)
        try:
            url = f"http://127.0.0.1:{port}"
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=6)) as client:
                assert client.get(f"{url}/page").text == "the application was called"
                answer = client.get(f"{url}/static/site.css")
                outside = client.get(f"{url}/static/%2e%2e/secret.txt")
            assert (answer.status_code, answer.text) == (200, "body {}"), answer.text
            assert outside.status_code >= 400 and "secret" not in outside.text, outside.text
            print("site.css:", answer.status_code, "../secret.txt:", outside.status_code)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
