"""The environments of one run: what several programs need is resolved once, installed once, and lent to each of them.

A program may change the environment that it is run in. The lab looks when a program is done: a changed environment is
lent no more, and what ran in it meanwhile is run again, each in an environment of its own.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import shutil
import threading
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TypeVar

from webatlas.lab.environments import Environment, Lock, Uv
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.rooms import room

T = TypeVar("T")

IDLE_BYTES = 3_000_000_000
"""How much disk the environments may take that no program has at the moment."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has to be installed.

    Attributes:
        requirements: PEP 508 requirements.
        constraints: Versions to keep to, for whatever of them is needed.
        before: Heed only what was uploaded before this day (UTC); None for the newest.
    """

    requirements: tuple[str, ...]
    constraints: tuple[str, ...] = ()
    before: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Loan:
    """An environment that a program has for a while.

    Attributes:
        environment: The environment.
        packages: The distributions in it, with their versions.
        files: The state of each file when it was installed, by path.
    """

    environment: Environment
    packages: Mapping[str, str]
    files: Mapping[str, tuple[int, ...]]


@dataclass(eq=False)
class _Shared:
    """An environment, how many programs have it, and when the last one gave it back."""

    key: Hashable
    loan: Loan
    size: int
    users: int = 0
    returned: int = 0


class Environments:
    """The environments of one run, for programs in any thread; to be closed when all programs have ended."""

    def __init__(self, uv: Uv, idle_bytes: int = IDLE_BYTES) -> None:
        self._uv = uv
        self._idle_bytes = idle_bytes
        self._numbers = count(1)
        self._guard = threading.Lock()  # of all that follows
        self._busy: defaultdict[Hashable, threading.Lock] = defaultdict(threading.Lock)
        self._resolved: dict[tuple[Wanted, Interpreter], Lock] = {}
        self._shared: dict[Hashable, _Shared] = {}
        self._ending = ExitStack()
        self._room: Path | None = None

    def close(self) -> None:
        """Remove all of them."""
        self._ending.close()

    def used(self, wanted: Wanted, interpreter: Interpreter, use: Callable[[Loan], T]) -> T:
        """What a use of an environment with what is wanted comes to.

        Others can have the environment at the same time. Where one of them changes it, this use counts for nothing, and
        there is another in an environment of its own.

        Args:
            wanted: What the environment has to have.
            interpreter: The CPython that it is made from.
            use: Does something with the environment.

        Raises:
            InstallationError: The packages could not be found or installed.
            InterruptedRunError: The lab was asked to stop.
        """
        lock = self._resolve(wanted, interpreter)
        shared = self._borrow(lock, interpreter)
        intact = False
        try:
            came_to = use(shared.loan)
        finally:
            with suppress(OSError):  # something is being removed
                intact = shared.loan.files == _files(shared.loan.environment.folder)
            self._give_back(shared, intact)
        if intact:
            return came_to
        own = self._install(lock, interpreter)
        try:
            return use(own)
        finally:
            _remove(own)

    def _resolve(self, wanted: Wanted, interpreter: Interpreter) -> Lock:
        key = (wanted, interpreter)
        with self._alone(key):
            lock = self._resolved.get(key)
            if lock is None:
                lock = self._uv.resolve(
                    wanted.requirements,
                    interpreter,
                    self._folder("lock"),
                    constraints=wanted.constraints,
                    before=wanted.before,
                )
                self._resolved[key] = lock
            return lock

    def _install(self, lock: Lock, interpreter: Interpreter) -> Loan:
        environment = self._uv.install(lock, interpreter, self._folder("venv"))
        return Loan(environment, environment.packages(), _files(environment.folder))

    def _borrow(self, lock: Lock, interpreter: Interpreter) -> _Shared:
        key = (_digest(lock), interpreter)
        with self._alone(key):
            with self._guard:
                shared = self._shared.get(key)
                if shared:
                    shared.users += 1
                    return shared
            loan = self._install(lock, interpreter)
            size = sum(size for _, size, *_ in loan.files.values())
            shared = _Shared(key, loan, size, users=1)
            with self._guard:
                self._shared[key] = shared
            return shared

    def _give_back(self, shared: _Shared, intact: bool) -> None:
        with self._guard:
            shared.users -= 1
            shared.returned = next(self._numbers)
            if not intact and self._shared.get(shared.key) is shared:
                del self._shared[shared.key]
            superfluous = self._beyond_limit()
            if not shared.users and self._shared.get(shared.key) is not shared and shared not in superfluous:
                superfluous.append(shared)
        for one in superfluous:
            _remove(one.loan)

    @contextmanager
    def _alone(self, key: Hashable) -> Iterator[None]:
        """Let others who want the same wait until it is there."""
        with self._guard:
            busy = self._busy[key]
        with busy:
            yield

    def _folder(self, name: str) -> Path:
        with self._guard:
            if self._room is None:
                self._room = self._ending.enter_context(room())
            return self._room / f"{name}-{next(self._numbers)}"

    def _beyond_limit(self) -> list[_Shared]:
        """Take out what no program has and the limit does not allow, the longest unused first."""
        idle = sorted((one for one in self._shared.values() if not one.users), key=lambda one: one.returned)
        size = sum(one.size for one in idle)
        taken = []
        for one in idle:
            if size <= self._idle_bytes:
                break
            size -= one.size
            taken.append(self._shared.pop(one.key))
        return taken


def _digest(lock: Lock) -> str:
    """What is the same for two resolutions that install the same."""
    return hashlib.sha256(lock.path.read_bytes()).hexdigest() if lock.path else ""


def _files(folder: Path) -> Mapping[str, tuple[int, ...]]:
    """What shows whether a file was changed: mode, size in bytes, times and number of each, by path.

    Compiled modules are left out: Python makes them by itself, and a program sees no difference.
    """
    found = {}
    folders = [str(folder)]
    while folders:
        with os.scandir(folders.pop()) as entries:
            for entry in entries:
                if not entry.is_dir(follow_symlinks=False):
                    it = entry.stat(follow_symlinks=False)
                    found[entry.path] = (it.st_mode, it.st_size, it.st_mtime_ns, it.st_ctime_ns, it.st_ino)
                elif entry.name != "__pycache__":
                    folders.append(entry.path)
    return found


def _remove(loan: Loan) -> None:
    shutil.rmtree(loan.environment.folder, ignore_errors=True)
