"""`mkdocs serve`: an edit arrives, a broken one keeps the last good pages up, the next good one recovers."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

PATIENCE = 120.0
"""Seconds after which waiting for a rebuild is given up; no measure of speed."""


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


class Serving:
    """A running `mkdocs serve`, with what it has printed."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.printed = ""
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.printed += line

    def stop(self) -> None:
        self._process.send_signal(signal.SIGINT)
        self._process.wait(PATIENCE)
        self._reader.join()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def wait_for(self, what: Callable[[], bool], why: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not what():
            assert self._process.poll() is None, self.printed
            assert time.monotonic() < deadline, f"waited in vain for {why}:\n{self.printed}"
            time.sleep(0.1)

    @property
    def address(self) -> str:
        found = re.search(r"Serving on (http://\S+)", self.printed)
        return found[1] if found else ""

    def get(self, path: str) -> str:
        with urllib.request.urlopen(self.address + path, timeout=PATIENCE) as response:
            return str(response.read().decode())


@pytest.fixture
def serving(project: Path, atlas: Path) -> Iterator[Serving]:
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{free_port()}"]
    environment = {**os.environ, "WEBATLAS_DATA": str(atlas), "NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    serving = Serving(process)
    try:
        serving.wait_for(lambda: bool(serving.address), "the first build")
        yield serving
    finally:
        serving.stop()


def test_edits(serving: Serving, atlas: Path) -> None:
    tool = atlas / "tools/alpha.yaml"
    good = tool.read_text("utf-8")
    assert "A framework that answers requests." in serving.get("tools/alpha/")

    tool.write_text(good.replace("answers requests", "answers letters"), "utf-8")
    serving.wait_for(lambda: serving.printed.count("Reloading browsers") == 1, "the edit")
    assert "A framework that answers letters." in serving.get("tools/alpha/")

    tool.write_text(good.replace("state: active", "state: activ"), "utf-8")
    serving.wait_for(lambda: "stays up" in serving.printed, "the problem")
    assert f"{tool}:11:3: lifecycle.state: 'activ' is not a state; did you mean 'active'?" in serving.printed
    assert "Traceback" not in serving.printed
    assert "A framework that answers letters." in serving.get("tools/alpha/")

    tool.write_text(good.replace("answers requests", "answers again"), "utf-8")
    serving.wait_for(lambda: serving.printed.count("Reloading browsers") == 3, "the recovery")
    assert "A framework that answers again." in serving.get("tools/alpha/")
