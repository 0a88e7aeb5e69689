# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "httpx2"]
# ///
"""A function gets an object for the CloudEvent, and a dictionary for the bucket and the file in it."""

import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import httpx2

MAIN = """
import functions_framework


@functions_framework.cloud_event
def stored(event):
    assert type(event).__name__ == "CloudEvent" and event["type"].endswith("finalized")
    assert type(event.data) is dict and event.data["name"] == "a.png"
"""


@contextmanager
def served(*options: str):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "main.py").write_text(MAIN)
        command = [
            sys.executable,
            "-m",
            "functions_framework",
            "--host=127.0.0.1",
            f"--port={port}",
            *options,
        ]
        server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            with httpx2.Client(transport=httpx2.HTTPTransport(retries=7), timeout=20) as client:
                yield client, f"http://127.0.0.1:{port}"
        finally:
            server.terminate()
            server.wait()


def main() -> None:
    event = {"specversion": "1.0", "id": "1", "source": "//storage.googleapis.com/projects/_/buckets/shop"}
    event |= {"type": "google.cloud.storage.object.v1.finalized", "data": {"bucket": "shop", "name": "a.png"}}
    headers = {"content-type": "application/cloudevents+json"}
    with served("--target=stored", "--signature-type=cloudevent") as (client, url):
        answer = client.post(url, json=event, headers=headers)
        other = client.post(
            url, json=event | {"type": "google.cloud.storage.object.v1.deleted"}, headers=headers
        )
    assert (answer.status_code, other.status_code) == (200, 500), (answer.text, other.text)
    print("CloudEvent with a dictionary as data:", answer.status_code)


if __name__ == "__main__":
    main()
