"""Running other programs: with a time limit, bounded output, and nothing left behind."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import select
import signal
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from webatlas.lab import supervisor

PROGRAM_LIMITS: Mapping[str, int] = {
    # No core files, which land anywhere and can be huge.
    "RLIMIT_CORE": 0,
    # A program that writes without end fails instead of filling the disk.
    "RLIMIT_FSIZE": 1 << 30,
    # Memory in use, not address space: several runtimes reserve far more of that than they ever touch (RLIMIT_AS).
    "RLIMIT_DATA": 8 << 30,
    # On top of what the user runs already, since that counts too; the system does not hold root to it.
    "RLIMIT_NPROC": 2048,
}
"""What each process of a program may use; what it starts inherits the limits."""

SYSTEM_PATH = tuple(
    folder
    for folder in ("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin", "/opt/homebrew/bin")
    if Path(folder).is_dir()
)
"""Where this machine keeps its programs; the caller's own PATH is not asked."""


@dataclass(frozen=True, slots=True)
class Quota:
    """What all processes of a program together may take, looked at from time to time.

    Attributes:
        folder: The folder in which it writes.
        disk: Bytes in that folder.
        memory: Bytes of memory, what processes share counted once.
        processes: Processes at once.
    """

    folder: Path
    disk: int = 2 << 30
    memory: int = 4 << 30
    processes: int = 512


class InterruptedRunError(Exception):
    """The run was given up because the lab was asked to stop."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended.

    Attributes:
        returncode: Its exit code, or minus the number of the signal that ended it.
        seconds: How long it ran.
        timed_out: Whether it was ended because its time was up.
        stdout: The start and the end of what it printed.
        stderr: The start and the end of what it printed as errors.
        left: How many processes it left running; they were ended.
        exceeded: Of what it took too much and was ended for it; empty when it did not.
    """

    returncode: int
    seconds: float
    timed_out: bool
    stdout: str
    stderr: str
    left: int = 0
    exceeded: str = ""


class Stop:
    """Asks all running programs to end, and keeps new ones from starting."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._requested = False
        self._running: set[subprocess.Popen[bytes]] = set()

    @property
    def requested(self) -> bool:
        """Whether the stop was asked for."""
        return self._requested

    def request(self) -> None:
        """End everything that runs now; returns at once."""
        with self._lock:
            self._requested = True
            for process in self._running:
                _close_lifeline(process)

    @contextlib.contextmanager
    def watching(self, process: subprocess.Popen[bytes]) -> Iterator[None]:
        """While inside, the request to stop reaches this supervisor."""
        with self._lock:
            if self._requested:
                _close_lifeline(process)
            self._running.add(process)
        try:
            yield
        finally:
            with self._lock:
                self._running.discard(process)


def _close_lifeline(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin
    with contextlib.suppress(OSError):
        process.stdin.close()


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the system, to run a program as.

    Attributes:
        user: The number of the user.
        group: The number of the group.
    """

    user: int
    group: int


class Serving:
    """A program that runs until its context ends."""

    def __init__(self, supervised: _Supervised) -> None:
        self._supervised = supervised

    @property
    def ended(self) -> bool:
        """Whether it has ended already."""
        return self._supervised.answered

    def outcome(self) -> Outcome:
        """Wait until it has ended; how it did.

        Raises:
            InterruptedRunError: The lab was asked to stop.
            OSError: The program could not be started.
        """
        return self._supervised.outcome()

    def memory(self) -> int:
        """How many bytes of memory it and all that it started take now, what they share counted once."""
        return self._supervised.memory()

    def end(self) -> Outcome:
        """End it now; how it did, with what it printed until then.

        Raises:
            InterruptedRunError: The lab was asked to stop.
            OSError: The program could not be started.
        """
        self._supervised.end()
        return self._supervised.outcome(wanted=True)


def run(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    stop: Stop,
    timeout: float | None = None,
    limits: Mapping[str, int] | None = None,
    quota: Quota | None = None,
    account: Account | None = None,
) -> Outcome:
    """Run a program to its end, and end whatever it leaves running.

    Args:
        argv: The program and its arguments.
        cwd: Its working directory.
        env: All of its environment.
        stop: Ends it early.
        timeout: Seconds after which it is ended; None for no limit.
        limits: Resource limits by name, for example `RLIMIT_CORE`.
        quota: What it may take altogether.
        account: Whom to run it as, when not as ourselves.

    Raises:
        InterruptedRunError: The lab was asked to stop.
        OSError: The program could not be started.
    """
    with _supervised(argv, cwd, env, stop, timeout=timeout, limits=limits, quota=quota, account=account) as supervised:
        return supervised.outcome()


@contextlib.contextmanager
def serving(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    stop: Stop,
    limits: Mapping[str, int] | None = None,
    quota: Quota | None = None,
    account: Account | None = None,
    ending: signal.Signals | None = None,
) -> Iterator[Serving]:
    """Keep a program running for as long as the context lasts, then end it and everything that it started.

    Args:
        argv: The program and its arguments.
        cwd: Its working directory.
        env: All of its environment.
        stop: Ends it early.
        limits: Resource limits by name.
        quota: What it may take altogether.
        account: Whom to run it as, when not as ourselves.
        ending: Asks the program itself to end, for one that has to tidy up; a few seconds later it is killed. Without
            it, it is killed at once.

    Raises:
        InterruptedRunError: The lab was asked to stop.
    """
    with _supervised(argv, cwd, env, stop, limits=limits, quota=quota, account=account, ending=ending) as supervised:
        try:
            yield Serving(supervised)
        finally:
            supervised.end()


class _Supervised:
    """A program under its supervisor."""

    def __init__(self, process: subprocess.Popen[bytes], marker: str, stop: Stop) -> None:
        self._process = process
        self._marker = marker
        self._stop = stop
        self._answer: bytes | None = None

    @property
    def answered(self) -> bool:
        """Whether the supervisor has answered, or is gone."""
        if self._answer is not None:
            return True
        assert self._process.stdout
        poll = select.poll()
        poll.register(self._process.stdout, select.POLLIN)
        return bool(poll.poll(0))

    def memory(self) -> int:
        """How many bytes the supervised processes take."""
        total = 0
        with contextlib.suppress(psutil.Error):
            total = supervisor.memory(psutil.Process(self._process.pid).children(recursive=True))
        return total

    def end(self) -> None:
        """End the program, and wait until nothing of it runs."""
        _close_lifeline(self._process)
        self._wait()

    def outcome(self, *, wanted: bool = False) -> Outcome:
        """Wait until the program has ended; how it did.

        Args:
            wanted: Whether it was we who ended it, which then is no interruption.
        """
        answer = self._wait()
        if not answer:
            if self._stop.requested:
                raise InterruptedRunError
            return Outcome(-9, 0.0, False, "", "the program killed the process that watched it\n")
        fields = json.loads(answer)
        if "unstarted" in fields:
            raise OSError(fields["unstarted"])
        if fields.pop("interrupted") and not (wanted and not self._stop.requested):
            raise InterruptedRunError
        return Outcome(**fields)

    def _wait(self) -> bytes:
        if self._answer is None:
            assert self._process.stdout
            self._answer = self._process.stdout.read()
            if not self._answer:
                supervisor.end(lambda: supervisor.marked(self._marker))
        return self._answer


@contextlib.contextmanager
def _supervised(
    argv: Sequence[str],
    cwd: Path,
    env: Mapping[str, str],
    stop: Stop,
    *,
    timeout: float | None = None,
    limits: Mapping[str, int] | None = None,
    quota: Quota | None = None,
    account: Account | None = None,
    ending: signal.Signals | None = None,
) -> Iterator[_Supervised]:
    """Start a program under a supervisor."""
    if stop.requested:
        raise InterruptedRunError
    marker = uuid.uuid4().hex
    request = {
        "argv": [*argv],
        "cwd": str(cwd),
        "env": {**env, supervisor.MARKER: marker},
        "timeout": timeout,
        "limits": dict(limits or {}),
        "quota": {**dataclasses.asdict(quota), "folder": str(quota.folder)} if quota else None,
        "user": account.user if account else None,
        "group": account.group if account else None,
        "ending": ending,
    }
    with subprocess.Popen(
        # -P: the lab's folder must not come first on the module path.
        [sys.executable, "-P", supervisor.__file__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={},
        cwd=cwd,
        start_new_session=True,  # Ctrl-C at the terminal is the lab's alone to handle
    ) as process:
        assert process.stdin
        with stop.watching(process):
            with contextlib.suppress(OSError, ValueError):  # it is stopping already
                process.stdin.write(json.dumps(request).encode() + b"\n")
                process.stdin.flush()
            yield _Supervised(process, marker, stop)
