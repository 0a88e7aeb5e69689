# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "httpx2"]
# ///
"""The library that Google's Python runtime uses calls a function for a CloudEvent that arrives by HTTP."""

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
    print(event["type"], event.data["name"])
    if event.data["name"] != "a.png":
        raise ValueError(event.data)
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
        good = client.post(url, json=event, headers=headers)
        bad = client.post(url, json=event | {"data": {"name": "b.png"}}, headers=headers)
        no_event = client.post(url, json={"Records": []})
    assert (good.status_code, good.text) == (200, "OK"), good.text
    assert (bad.status_code, no_event.status_code) == (500, 400), (bad, no_event)
    print(
        "CloudEvent:",
        good.status_code,
        "failing function:",
        bad.status_code,
        "event of AWS:",
        no_event.status_code,
    )


if __name__ == "__main__":
    main()
