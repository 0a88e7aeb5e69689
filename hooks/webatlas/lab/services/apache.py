"""Apache HTTP Server: `APACHE_BINARY`, the program, and `APACHE_PORT`, a free port of 127.0.0.1.

The program writes its own configuration and starts Apache itself, for example with

    subprocess.Popen([os.environ["APACHE_BINARY"], "-d", folder, "-f", configuration, "-D", "FOREGROUND"])

The configuration can name environment variables. It loads every module that it needs from the folder `APACHE_MODULES`:
`LoadModule mpm_event_module ${APACHE_MODULES}/mod_mpm_event.so`. Apache refuses to serve as root, which the lab may run
as: `mod_unixd` with `User ${APACHE_USER}` and `Group ${APACHE_GROUP}` says whom to serve as. `ServerName`, `PidFile`,
`ErrorLog` and `DefaultRuntimeDir` have to be named, because the ones built in are the system's.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from webatlas.lab.processes import SYSTEM_PATH, Stop
from webatlas.lab.services import hosting

_NAMES = ("apache2", "httpd")
_MODULES = (
    "/usr/lib/apache2/modules",
    "/usr/lib64/httpd/modules",
    "/usr/lib/httpd/modules",
    "/opt/homebrew/lib/httpd/modules",
    "/usr/libexec/apache2",
)


@dataclass(frozen=True, slots=True)
class Apache:
    """Apache HTTP Server, which the programs start themselves."""

    path: Sequence[str] = SYSTEM_PATH
    modules: Sequence[str] = _MODULES
    shared: bool = False

    def missing(self) -> str:
        """Why it cannot run here."""
        if not self._name():
            return hosting.missing(_NAMES[0], "apache2", self.path)
        return "" if self._folder() else "its modules are not installed; Debian has them in the package apache2-bin"

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[hosting.Own]:
        """Nothing runs; the program is found and asked for its version."""
        program = hosting.program(self._name(), self.path)
        host = hosting.host(folder, stop)
        user, group = (host.account.user, host.account.group) if host.account else (os.getuid(), os.getgid())
        environment = {
            "APACHE_BINARY": str(program),
            "APACHE_MODULES": self._folder(),
            "APACHE_PORT": str(hosting.free_port()),
            "APACHE_USER": f"#{user}",
            "APACHE_GROUP": f"#{group}",
        }
        yield hosting.Own(host.version_of(program, "-v"), environment)

    def _name(self) -> str:
        return next((name for name in _NAMES if hosting.find(name, self.path)), "")

    def _folder(self) -> str:
        return next((folder for folder in self.modules if Path(folder).is_dir()), "")
