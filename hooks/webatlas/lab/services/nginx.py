"""nginx: `NGINX_BINARY`, the program, and `NGINX_PORT`, a free port of 127.0.0.1.

The program writes its own configuration and starts nginx itself, for example with

    subprocess.Popen([os.environ["NGINX_BINARY"], "-p", folder, "-c", configuration, "-e", "stderr"])

The lab may run as root, and then the workers would run as a user who cannot read the program's folder: `user root;` in
the configuration prevents that, and nginx only warns of it elsewhere. `daemon off;` keeps it in the foreground. Every
path that it writes to (`pid`, `access_log`, `client_body_temp_path` and its likes) has to be named, because the ones
built in are the system's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from webatlas.lab.processes import SYSTEM_PATH, Stop
from webatlas.lab.services import hosting


@dataclass(frozen=True, slots=True)
class Nginx:
    """nginx, which the programs start themselves."""

    path: Sequence[str] = SYSTEM_PATH
    shared: bool = False

    def missing(self) -> str:
        """Why it cannot run here."""
        return hosting.missing("nginx", "nginx-light", self.path)

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[hosting.Own]:
        """Nothing runs; the program is found and asked for its version."""
        program = hosting.program("nginx", self.path)
        version = hosting.host(folder, stop).version_of(program, "-v")
        yield hosting.Own(version, {"NGINX_BINARY": str(program), "NGINX_PORT": str(hosting.free_port())})
