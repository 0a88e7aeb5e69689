"""Redis: `REDIS_URL=redis://127.0.0.1:<port>/0`.

Each program has a server of its own: one starts in a few milliseconds, and channels know no databases, so two programs
on one server would hear each other's messages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from webatlas.lab.processes import SYSTEM_PATH, Stop
from webatlas.lab.services import hosting


@dataclass(frozen=True, slots=True)
class Redis:
    """Redis, by `redis-server`."""

    path: Sequence[str] = SYSTEM_PATH
    shared: bool = False

    def missing(self) -> str:
        """Why it cannot run here."""
        return hosting.missing("redis-server", "redis-server", self.path)

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[hosting.Own]:
        """A server that keeps nothing on disk."""
        program = hosting.program("redis-server", self.path)
        host = hosting.host(folder, stop)
        options = ["--bind", hosting.LOOPBACK, "--dir", str(folder), "--save", "", "--appendonly", "no"]
        version = host.version_of(program)
        with host.started(lambda port: [program, "--port", str(port), *options], _answers) as (port, _):
            yield hosting.Own(version, {"REDIS_URL": f"redis://{hosting.LOOPBACK}:{port}/0"})


def _answers(port: int) -> bool:
    return hosting.exchange(port, b"PING\r\n") == b"+PONG\r\n"
