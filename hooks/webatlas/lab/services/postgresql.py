"""PostgreSQL: `POSTGRESQL_URL=postgresql://webatlas:webatlas@127.0.0.1:<port>/<database>`.

Each program has a database of its own, and is a superuser, so that it can make more databases and extensions.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from signal import Signals

from webatlas.lab.processes import SYSTEM_PATH, InterruptedRunError, Serving, Stop
from webatlas.lab.services import hosting
from webatlas.lab.services.hosting import LOOPBACK, USER, Host
from webatlas.lab.services.service import ServiceError

# What it keeps is gone with the run, so nothing has to reach the disk.
_SETTINGS = {
    "listen_addresses": LOOPBACK,
    "unix_socket_directories": "",
    "max_connections": "200",
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "dynamic_shared_memory_type": "mmap",  # in its folder, where it is removed even after a crash
}


@dataclass(frozen=True, slots=True)
class _Running:
    version: str
    host: Host
    psql: Path
    port: int
    serving: Serving

    @property
    def ended(self) -> bool:
        return self.serving.ended

    @contextmanager
    def lent(self, name: str) -> Iterator[dict[str, str]]:
        drop = f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'
        self.sql(drop, f'CREATE DATABASE "{name}"')
        try:
            yield {"POSTGRESQL_URL": f"postgresql://{USER}:{USER}@{LOOPBACK}:{self.port}/{name}"}
        finally:
            with suppress(ServiceError, InterruptedRunError):  # all of it goes with the run anyway
                self.sql(drop)

    def sql(self, *statements: str) -> None:
        """Have statements carried out."""
        commands = [part for statement in statements for part in ("-c", statement)]
        self.host.run([self.psql, *_CLIENT, "-p", str(self.port), *commands], _PASSWORD)


_CLIENT = ("-X", "-q", "-h", LOOPBACK, "-U", USER, "-d", "postgres", "-v", "ON_ERROR_STOP=1")
_PASSWORD = {"PGPASSWORD": USER, "PGCONNECT_TIMEOUT": "10"}


@dataclass(frozen=True, slots=True)
class PostgreSQL:
    """PostgreSQL, by `postgres` and what is installed beside it."""

    path: Sequence[str] = (
        # Debian keeps its versions beside each other and off the PATH.
        *sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), key=lambda name: (len(name), name), reverse=True),
        *SYSTEM_PATH,
    )
    shared: bool = True

    def missing(self) -> str:
        """Why it cannot run here."""
        return hosting.missing("postgres", "postgresql", self.path)

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[_Running]:
        """A server with a fresh cluster."""
        program = hosting.program("postgres", self.path).resolve()  # a link to it has no `initdb` beside it
        host = hosting.host(folder, stop)
        version = host.version_of(program)
        data, password = folder / "data", folder / "password"
        password.write_text(f"{USER}\n", "utf-8")
        password.chmod(0o644)
        setup = ["--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", f"--pwfile={password}"]
        host.run([program.with_name("initdb"), "-D", data, "-U", USER, *setup])
        settings = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
        psql = program.with_name("psql")
        # It is asked to end because killing it would leave a segment of shared memory behind.
        with host.started(
            lambda port: [program, "-D", data, "-p", str(port), *settings],
            lambda port: _answers(host, psql, port),
            ending=Signals.SIGQUIT,
        ) as (port, serving):
            yield _Running(version, host, psql, port, serving)


def _answers(host: Host, psql: Path, port: int) -> bool:
    try:
        host.run([psql, *_CLIENT, "-p", str(port), "-c", "SELECT 1"], _PASSWORD)
    except ServiceError:
        return False
    return True
