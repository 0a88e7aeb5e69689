"""What the services have in common: finding their programs, starting them, and waiting until they answer."""

from __future__ import annotations

import os
import random
import re
import shutil
import socket
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from signal import Signals

from webatlas.lab import processes
from webatlas.lab.processes import SYSTEM_PATH, Account, Outcome, Serving, Stop
from webatlas.lab.services.service import ServiceError

USER = "webatlas"
"""The name, and the password, by which programs are known to services that ask for one."""

LOOPBACK = "127.0.0.1"

# Below the ports that systems give to connections and to whoever asks for any, so that nothing takes the port between
# our finding it free and the service's binding it.
_PORTS = range(20_000, 32_000)
_START_SECONDS = 180.0
_SETUP_SECONDS = 120.0
_ATTEMPTS = 3
_TICK = 0.03
_LIMITS = {"RLIMIT_CORE": 0}


def find(name: str, folders: Iterable[str]) -> Path | None:
    """The program of that name, from the first of the folders that has it."""
    found = shutil.which(name, path=os.pathsep.join(folders))
    return Path(found) if found else None


def program(name: str, folders: Iterable[str]) -> Path:
    """The program of that name.

    Raises:
        ServiceError: It is not there.
    """
    found = find(name, folders)
    if found is None:
        raise ServiceError(f"{name} is not installed")
    return found


def missing(name: str, package: str, folders: Iterable[str]) -> str:
    """That a program is not there, and the Debian package that has it; empty when it is."""
    return "" if find(name, folders) else f"{name} is not installed; Debian has it in the package {package}"


def free_port() -> int:
    """A port of the loopback interface on which nothing listens."""
    for port in random.sample(_PORTS, 1000):
        with socket.socket() as probing, suppress(OSError):
            probing.bind((LOOPBACK, port))
            return port
    raise ServiceError(f"none of the ports {_PORTS.start} to {_PORTS.stop} is free")


def account() -> Account | None:
    """Whom a service runs as: nobody where the lab runs as root, because several refuse that; else as ourselves."""
    if os.geteuid() != 0:
        return None
    import pwd  # not on every system, and the lab's modules must load on all

    try:
        nobody = pwd.getpwnam("nobody")
    except KeyError:
        raise ServiceError("there is no user 'nobody' to run it as; run the lab as another user than root") from None
    return Account(nobody.pw_uid, nobody.pw_gid)


@dataclass(frozen=True, slots=True)
class Own:
    """What one program alone has.

    Attributes:
        version: The service's version.
        environment: The variables that lead the program to it.
        ended: Whether it runs no more; nobody asks that of what is not shared.
    """

    version: str
    environment: dict[str, str]
    ended: bool = False

    @contextmanager
    def lent(self, name: str) -> Iterator[dict[str, str]]:
        """All of it."""
        yield self.environment


@dataclass(frozen=True, slots=True)
class Host:
    """Where the programs of one service run.

    Attributes:
        folder: The folder of the service.
        stop: Ends them early.
        account: Whom they run as, when not as ourselves.
        env: All of their environment.
    """

    folder: Path
    stop: Stop
    account: Account | None
    env: Mapping[str, str]

    def run(self, argv: Sequence[str | Path], env: Mapping[str, str] | None = None) -> Outcome:
        """Run a program to its end.

        Args:
            argv: The program and its arguments.
            env: More environment variables.

        Raises:
            ServiceError: It cannot be run, or does not succeed.
            InterruptedRunError: The lab was asked to stop.
        """
        name = Path(argv[0]).name
        try:
            outcome = processes.run(
                [*map(str, argv)],
                cwd=self.folder,
                env={**self.env, **(env or {})},
                stop=self.stop,
                timeout=_SETUP_SECONDS,
                limits=_LIMITS,
                account=self.account,
            )
        except OSError as error:
            raise ServiceError(f"{name} cannot be run: {error}") from error
        if outcome.timed_out or outcome.returncode:
            raise ServiceError(f"{name} {_how(outcome)}")
        return outcome

    def version_of(self, program: Path, option: str = "--version") -> str:
        """The version that a program says it has."""
        outcome = self.run([program, option])
        found = re.search(r"\d+(?:\.\d+)+", outcome.stdout + outcome.stderr)
        return found[0] if found else "unknown"

    @contextmanager
    def started(
        self,
        command: Callable[[int], Sequence[str | Path]],
        answers: Callable[[int], bool],
        *,
        env: Mapping[str, str] | None = None,
        ending: Signals | None = None,
    ) -> Iterator[tuple[int, Serving]]:
        """A server, from its first answer until the context ends; its port, and the server.

        Args:
            command: The program and its arguments, given the port to listen on.
            answers: Whether the server answers on the port as its protocol has it; may fail with an OSError.
            env: More environment variables.
            ending: What asks it to end, when it must not just be killed.

        Raises:
            ServiceError: It does not start, or does not answer.
            InterruptedRunError: The lab was asked to stop.
        """
        for attempt in range(1, _ATTEMPTS + 1):
            port = free_port()
            argv = [*map(str, command(port))]
            with processes.serving(
                argv,
                cwd=self.folder,
                env={**self.env, **(env or {})},
                stop=self.stop,
                limits=_LIMITS,
                account=self.account,
                ending=ending,
            ) as serving:
                if _ready(serving, lambda port=port: answers(port)):  # type: ignore[misc]  # bound to this attempt's
                    yield port, serving
                    return
                # Another program can have taken the port.
                if attempt == _ATTEMPTS:
                    raise ServiceError(f"{Path(argv[0]).name} {_end(serving)}")


def host(folder: Path, stop: Stop) -> Host:
    """Make a folder ready for the programs of a service.

    Raises:
        ServiceError: There is nobody whom they could run as.
    """
    runs_as = account()
    if runs_as:
        os.chown(folder, runs_as.user, runs_as.group)
    folder.chmod(0o700)
    env = {
        "PATH": os.pathsep.join(SYSTEM_PATH),
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }
    return Host(folder, stop, runs_as, env)


def exchange(port: int, said: bytes, *, until: bytes = b"\n") -> bytes:
    """What a server answers to the bytes, up to and with those that end its answer, or until it closes.

    Raises:
        OSError: It does not answer.
    """
    with socket.create_connection((LOOPBACK, port), timeout=5) as connection:
        connection.sendall(said)
        answer = b""
        while until not in answer and (more := connection.recv(65_536)):
            answer += more
        return answer


def _ready(serving: Serving, answers: Callable[[], bool]) -> bool:
    """Wait until the server answers; False when it ends before that."""
    deadline = time.monotonic() + _START_SECONDS
    while not serving.ended:
        with suppress(OSError):
            if answers():
                return True
        if time.monotonic() > deadline:
            raise ServiceError(f"did not answer within {_START_SECONDS:.0f} s")
        time.sleep(_TICK)
    return False


def _end(serving: Serving) -> str:
    try:
        return _how(serving.outcome())
    except OSError as error:
        return f"cannot be run: {error}"


def _how(outcome: Outcome) -> str:
    """How a program ended that should not have, with the last that it said."""
    if outcome.timed_out:
        how = f"did not end within {_SETUP_SECONDS:.0f} s"
    else:
        how = f"ended with exit code {outcome.returncode}"
    said = [line.strip() for line in (outcome.stdout + "\n" + outcome.stderr).splitlines() if line.strip()]
    return f"{how}: {said[-1][:300]}" if said else how
