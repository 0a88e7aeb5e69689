"""Memcached: `MEMCACHED_ADDRESS=127.0.0.1:<port>`.

Each program has a server of its own: one starts in a few milliseconds, and all keys of a server are everybody's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from webatlas.lab.processes import SYSTEM_PATH, Stop
from webatlas.lab.services import hosting


@dataclass(frozen=True, slots=True)
class Memcached:
    """Memcached, by `memcached`."""

    path: Sequence[str] = SYSTEM_PATH
    shared: bool = False

    def missing(self) -> str:
        """Why it cannot run here."""
        return hosting.missing("memcached", "memcached", self.path)

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[hosting.Own]:
        """A server that speaks TCP only."""
        program = hosting.program("memcached", self.path)
        host = hosting.host(folder, stop)
        version = host.version_of(program)
        options = ["-l", hosting.LOOPBACK, "-U", "0", "-m", "64"]
        with host.started(lambda port: [program, "-p", str(port), *options], _answers) as (port, _):
            yield hosting.Own(version, {"MEMCACHED_ADDRESS": f"{hosting.LOOPBACK}:{port}"})


def _answers(port: int) -> bool:
    return hosting.exchange(port, b"version\r\n").startswith(b"VERSION ")
