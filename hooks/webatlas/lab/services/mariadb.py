"""MariaDB: `MARIADB_URL=mysql://webatlas:webatlas@127.0.0.1:<port>/<database>`.

Each program has a database of its own, and every privilege, so that it can make more of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from webatlas.lab.processes import SYSTEM_PATH, InterruptedRunError, Serving, Stop
from webatlas.lab.services import hosting
from webatlas.lab.services.hosting import LOOPBACK, USER, Host
from webatlas.lab.services.service import ServiceError

# What it keeps is gone with the run, so nothing has to reach the disk.
_OPTIONS = (
    f"--bind-address={LOOPBACK}",
    "--skip-name-resolve",
    "--character-set-server=utf8mb4",
    "--innodb-flush-log-at-trx-commit=0",
    "--innodb-buffer-pool-size=64M",
    "--innodb-use-native-aio=OFF",  # containers often forbid it
    "--skip-log-bin",
)


@dataclass(frozen=True, slots=True)
class _Running:
    version: str
    host: Host
    client: Path
    port: int
    serving: Serving

    @property
    def ended(self) -> bool:
        return self.serving.ended

    @contextmanager
    def lent(self, name: str) -> Iterator[dict[str, str]]:
        drop = f"DROP DATABASE IF EXISTS `{name}`;"
        self.sql(f"{drop} CREATE DATABASE `{name}`")
        try:
            yield {"MARIADB_URL": f"mysql://{USER}:{USER}@{LOOPBACK}:{self.port}/{name}"}
        finally:
            with suppress(ServiceError, InterruptedRunError):  # all of it goes with the run anyway
                self.sql(drop)

    def sql(self, statements: str) -> None:
        """Have statements carried out."""
        self.host.run([self.client, *_client(self.host.folder), "-e", statements])


@dataclass(frozen=True, slots=True)
class MariaDB:
    """MariaDB, by `mariadbd` and what is installed beside it."""

    path: Sequence[str] = SYSTEM_PATH
    shared: bool = True

    def missing(self) -> str:
        """Why it cannot run here."""
        return (
            hosting.missing("mariadbd", "mariadb-server", self.path)
            or hosting.missing("mariadb-install-db", "mariadb-server", self.path)
            or hosting.missing("mariadb", "mariadb-client", self.path)
        )

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[_Running]:
        """A server with a fresh data folder."""
        program, client = hosting.program("mariadbd", self.path), hosting.program("mariadb", self.path)
        host = hosting.host(folder, stop)
        version = host.version_of(program)
        data = f"--datadir={folder / 'data'}"
        install = hosting.program("mariadb-install-db", self.path)
        host.run([install, "--no-defaults", data, "--auth-root-authentication-method=normal", "--skip-test-db"])
        places = [f"--socket={_socket(folder)}", f"--pid-file={folder / 'pid'}", f"--tmpdir={folder}"]
        with host.started(
            lambda port: [program, "--no-defaults", data, f"--port={port}", *places, *_OPTIONS],
            lambda port: _answers(host, client),
        ) as (port, serving):
            running = _Running(version, host, client, port, serving)
            running.sql(f"GRANT ALL ON *.* TO '{USER}'@'%' IDENTIFIED BY '{USER}' WITH GRANT OPTION")
            yield running


def _socket(folder: Path) -> Path:
    return folder / "socket"


def _client(folder: Path) -> list[str]:
    return ["--no-defaults", f"--socket={_socket(folder)}", "--user=root", "--batch"]


def _answers(host: Host, client: Path) -> bool:
    try:
        host.run([client, *_client(host.folder), "-e", "SELECT 1"])
    except ServiceError:
        return False
    return True
