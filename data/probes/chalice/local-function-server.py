# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice", "httpx2"]
# ///
"""`chalice local` serves the routes over HTTP, as the gateway's requests, without an account."""

import os
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2

APP = """
from chalice import Chalice

app = Chalice(app_name="shop")


@app.route("/shop")
def shop():
    request = app.current_request
    return {"q": request.query_params["q"], "resource": request.context["resourcePath"]}
"""


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "app.py").write_text(APP)
        Path(folder, ".chalice").mkdir()
        Path(folder, ".chalice", "config.json").write_text('{"app_name": "shop", "stages": {"dev": {}}}')
        command = [
            sys.executable,
            "-c",
            "from chalice.cli import main; main()",
            "local",
            "--port",
            str(port),
            "--no-autoreload",
        ]
        region = {"AWS_DEFAULT_REGION": "eu-west-1"}
        server = subprocess.Popen(command, cwd=folder, env=os.environ | region, stderr=subprocess.DEVNULL)
        try:
            client = httpx2.Client(transport=httpx2.HTTPTransport(retries=7))
            answer = client.get(f"http://127.0.0.1:{port}/shop?q=tea")
            assert answer.json() == {"q": "tea", "resource": "/shop"}, answer.text
            print(answer.status_code, answer.text)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
