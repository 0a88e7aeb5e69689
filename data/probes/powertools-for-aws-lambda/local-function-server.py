# /// script
# requires-python = ">=3.11"
# dependencies = ["aws-lambda-powertools", "uvicorn", "httpx2"]
# ///
"""With its local resolver and uvicorn, Powertools routes answer over HTTP on this machine."""

import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import httpx2
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, HttpResolverLocal

app = HttpResolverLocal()


@app.get("/shop")
def shop():
    return {"q": app.current_event.query_string_parameters["q"]}


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    assert not hasattr(APIGatewayHttpResolver, "run") and not hasattr(HttpResolverLocal, "run")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "app.py"))
        command = [sys.executable, "-m", "uvicorn", f"--port={port}", "app:app"]
        server = subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        try:
            client = httpx2.Client(transport=httpx2.HTTPTransport(retries=7))
            answer = client.get(f"http://127.0.0.1:{port}/shop?q=tea")
            assert (answer.status_code, answer.json()) == (200, {"q": "tea"}), answer.text
            print(answer.status_code, answer.text)
        finally:
            server.terminate()
            server.wait()


if __name__ == "__main__":
    main()
