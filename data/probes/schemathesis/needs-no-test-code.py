# /// script
# requires-python = ">=3.12"
# dependencies = ["schemathesis", "fastapi", "uvicorn"]
# [tool.webatlas]
# timeout = 120
# ///
"""Schemathesis tests a running API from its document by a command, without test code."""

import contextlib
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

APP = """
from typing import Annotated
from fastapi import FastAPI, Query

app = FastAPI()

@app.get("/share")
def share(total: int, parts: Annotated[int, Query(ge=0)]) -> int:
    return total // parts
"""

with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(APP)
    serve = [sys.executable, "-m", "uvicorn", "shop:app", f"--port={port}", "--log-level=critical"]
    server = subprocess.Popen(serve, cwd=folder)
    try:
        for _ in range(200):
            with contextlib.suppress(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port)).close()
                break
            time.sleep(0.1)
        tool = Path(sys.executable).with_name("schemathesis")
        command = [
            tool,
            "run",
            f"http://127.0.0.1:{port}/openapi.json",
            "--checks=not_a_server_error",
            "--no-color",
        ]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    finally:
        server.terminate()
        server.wait()

assert done.returncode == 1 and "Server error" in done.stdout and "parts=0" in done.stdout, done.stdout
print(next(line.strip() for line in done.stdout.splitlines() if "curl" in line).replace(str(port), "PORT"))
