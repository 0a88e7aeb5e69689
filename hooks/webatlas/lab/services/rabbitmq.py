"""RabbitMQ: `RABBITMQ_URL=amqp://webatlas:webatlas@127.0.0.1:<port>/<vhost>`.

Each program has a virtual host of its own, and every permission in it. The server speaks AMQP 0-9-1 only; no plugin is
enabled.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from webatlas.lab.processes import SYSTEM_PATH, InterruptedRunError, Serving, Stop
from webatlas.lab.services import hosting
from webatlas.lab.services.hosting import LOOPBACK, USER, Host
from webatlas.lab.services.service import ServiceError

_HELLO = b"AMQP\x00\x00\x09\x01"
_FRAME_END = b"\xce"
_START = b"\x01\x00\x00"  # a method, on channel 0
# A field of the server's properties: its name, that its value is a long string, the length in four bytes, the value.
_VERSION = re.compile(rb"\x07versionS.{4}([0-9]+(?:\.[0-9]+)+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Running:
    version: str
    host: Host
    control: Path
    env: Mapping[str, str]
    port: int
    serving: Serving

    @property
    def ended(self) -> bool:
        return self.serving.ended

    @contextmanager
    def lent(self, name: str) -> Iterator[dict[str, str]]:
        vhost, user = f'<<"{name}">>', f'<<"{USER}">>'
        drop = f"catch rabbit_vhost:delete({vhost}, {user})"
        # One call, because each takes the control program a second.
        self.evaluate(
            f"{drop}, ok = rabbit_vhost:add({vhost}, {user}), "
            f'ok = rabbit_auth_backend_internal:set_permissions({user}, {vhost}, <<".*">>, <<".*">>, <<".*">>, {user}).'
        )
        try:
            yield {"RABBITMQ_URL": f"amqp://{USER}:{USER}@{LOOPBACK}:{self.port}/{name}"}
        finally:
            with suppress(ServiceError, InterruptedRunError):  # all of it goes with the run anyway
                self.evaluate(f"{drop}.")

    def evaluate(self, expression: str) -> None:
        """Have the server evaluate Erlang."""
        self.host.run([self.control, "--quiet", "eval", expression], self.env)


@dataclass(frozen=True, slots=True)
class RabbitMQ:
    """RabbitMQ, by `rabbitmq-server` and `rabbitmqctl`."""

    # Debian's programs on the PATH insist on being root or its own user.
    path: Sequence[str] = ("/usr/lib/rabbitmq/bin", *SYSTEM_PATH)
    shared: bool = True

    def missing(self) -> str:
        """Why it cannot run here."""
        return hosting.missing("rabbitmq-server", "rabbitmq-server", self.path)

    @contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[_Running]:
        """A node without peers, with an Erlang port mapper of its own."""
        program = hosting.program("rabbitmq-server", self.path)
        control = hosting.program("rabbitmqctl", self.path)
        host = hosting.host(folder, stop)
        env = _environment(folder)
        for name, content in (("plugins", "[].\n"), ("settings", "")):
            (folder / name).write_text(content, "utf-8")
            (folder / name).chmod(0o644)

        def command(port: int) -> Sequence[str | Path]:
            (folder / "rabbitmq.conf").write_text(_configuration(port), "utf-8")
            (folder / "rabbitmq.conf").chmod(0o644)
            return [program]

        with host.started(command, lambda port: bool(_version(port)), env=env) as (port, serving):
            yield _Running(_version(port), host, control, env, port, serving)


def _environment(folder: Path) -> dict[str, str]:
    return {
        "RABBITMQ_NODENAME": f"{USER}@localhost",
        "RABBITMQ_DIST_PORT": str(hosting.free_port()),
        "ERL_EPMD_PORT": str(hosting.free_port()),
        "ERL_EPMD_ADDRESS": LOOPBACK,
        "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-kernel inet_dist_use_interface {127,0,0,1}",
        "RABBITMQ_BASE": str(folder),
        "RABBITMQ_MNESIA_BASE": str(folder / "data"),
        "RABBITMQ_LOG_BASE": str(folder / "log"),
        "RABBITMQ_LOGS": "-",
        "RABBITMQ_CONFIG_FILE": str(folder / "rabbitmq.conf"),
        "RABBITMQ_CONF_ENV_FILE": str(folder / "settings"),  # empty, so that the machine's is not heeded
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
    }


def _configuration(port: int) -> str:
    return f"""\
listeners.tcp.1 = {LOOPBACK}:{port}
default_user = {USER}
default_pass = {USER}
disk_free_limit.absolute = 1MB
"""


def _version(port: int) -> str:
    """The version that the server says in the first frame that it sends; empty when it sends another."""
    frame = hosting.exchange(port, _HELLO, until=_FRAME_END)
    found = _VERSION.search(frame) if frame.startswith(_START) else None
    return found[1].decode() if found else ""
