"""Runs one program and ends everything that it started; a program of its own, started by `processes`.

The request comes as one line of JSON on standard input, which then stays open: when it closes, because the lab asks to
stop or is gone, the program is ended. The answer is one line of JSON on standard output. Each program has its own
supervisor because on Linux a supervisor can have orphans handed to it, so that even a process that detached itself
twice stays among its descendants, and no other program's do.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO

import psutil

MARKER = "WEBATLAS_RUN"
"""Environment variable that marks a program and what it starts."""

KEPT_BYTES = 32_768
"""How much of the start, and of the end, of each output stream is kept."""

_PR_SET_CHILD_SUBREAPER = 36
_TICK = 0.02
_ENDING = 10.0
_GRACE = 5.0
_LOOK = 0.5
"""Seconds between two looks at what a program takes, and how many times as long as a look they are at least."""
_LOOK_SHARE = 50


class Capture:
    """The start and the end of an output stream, however long it is."""

    def __init__(self, kept: int = KEPT_BYTES) -> None:
        self._kept = kept
        self._head = bytearray()
        self._tail = bytearray()
        self._dropped = 0

    def add(self, chunk: bytes) -> None:
        """Take the next bytes of the stream."""
        room = self._kept - len(self._head)
        self._head += chunk[:room]
        self._tail += chunk[room:]
        excess = len(self._tail) - self._kept
        if excess > 0:
            del self._tail[:excess]
            self._dropped += excess

    def text(self) -> str:
        """What was kept, with a note of how many bytes were not."""
        gap = f"\n[{self._dropped} bytes left out]\n".encode() if self._dropped else b""
        return (self._head + gap + self._tail).decode("utf-8", "replace")


def adopt_orphans() -> bool:
    """Have the orphans among our descendants handed to us; whether the system does that (Linux)."""
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False


def marked(marker: str) -> list[psutil.Process]:
    """All processes whose environment carries the marker, wherever they have gone."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if process.pid != os.getpid() and process.environ().get(MARKER) == marker:
                found.append(process)
    return found


def end(find: Callable[[], Sequence[psutil.Process]]) -> int:
    """Kill what `find` finds until it finds nothing alive; how many processes that took."""
    ended: set[int] = set()
    deadline = time.monotonic() + _ENDING
    while time.monotonic() < deadline:
        alive = []
        for process in find():
            with contextlib.suppress(psutil.Error):
                if process.status() != psutil.STATUS_ZOMBIE:
                    alive.append(process)
        if not alive:
            break
        for process in alive:
            ended.add(process.pid)
            with contextlib.suppress(psutil.Error):
                process.kill()
        _reap()
        time.sleep(_TICK / 4)
    return len(ended)


def memory(processes: Sequence[psutil.Process]) -> int:
    """How many bytes of memory the processes take, what they share counted once."""
    total = 0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            taken = process.memory_full_info()
            # A page that several processes share counts in parts with Linux, elsewhere not at all.
            total += getattr(taken, "pss", 0) or taken.uss
    return total


class Watch:
    """Looks from time to time whether a program and all that it started take more than they may together."""

    def __init__(self, quota: Mapping[str, Any], family: Callable[[], Sequence[psutil.Process]]) -> None:
        self._quota = quota
        self._family = family
        self._next = time.monotonic() + _LOOK

    def excess(self) -> str:
        """Of what they take too much; nothing when they do not, or when it is not yet time to look again."""
        begun = time.monotonic()
        if begun < self._next:
            return ""
        found = self._look()
        ended = time.monotonic()
        self._next = ended + max(_LOOK, _LOOK_SHARE * (ended - begun))
        return found

    def _look(self) -> str:
        family = self._family()
        if len(family) > self._quota["processes"]:
            return f"more than {self._quota['processes']} processes"
        if _resident(family) > self._quota["memory"] and memory(family) > self._quota["memory"]:
            return f"more than {_bytes(self._quota['memory'])} of memory"
        if _used(self._quota["folder"]) > self._quota["disk"]:
            return f"more than {_bytes(self._quota['disk'])} of disk"
        return ""


def _resident(processes: Sequence[psutil.Process]) -> int:
    """The same as `memory`, with what they share counted for each of them, which is quick to ask."""
    total = 0
    for process in processes:
        with contextlib.suppress(psutil.Error):
            total += process.memory_info().rss
    return total


def _used(folder: str) -> int:
    """The bytes on disk that the files in a folder take."""
    total, folders = 0, [folder]
    while folders:
        with contextlib.suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    total += entry.stat(follow_symlinks=False).st_blocks * 512
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
    return total


def _bytes(count: int) -> str:
    return f"{count >> 20} MiB" if count < 1 << 30 else f"{count >> 30} GiB"


def _reap() -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _limit(limits: Mapping[str, int]) -> None:
    import resource  # not on every system, and the lab's modules must load on all

    for name, wanted in limits.items():
        kind = getattr(resource, name, None)
        if kind is None or (name == "RLIMIT_NPROC" and os.getuid() == 0):  # root is not held to that one
            continue
        if name == "RLIMIT_NPROC":
            wanted += _tasks_of_this_user()
        hard = resource.getrlimit(kind)[1]
        bound = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (bound, bound))


def _tasks_of_this_user() -> int:
    """How many threads the user runs, on the whole machine."""
    user, total = os.getuid(), 0
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.uids().real == user:
                total += process.num_threads()
    return total


def supervise(request: Mapping[str, Any], lifeline: int) -> dict[str, Any]:
    """Run the program of the request until it ends, its time is up or the lifeline closes.

    Args:
        request: `argv`, `cwd`, `env` (with the marker), `timeout` in seconds or null, `limits` by resource name, `user`
            and `group` as numbers or null for our own, `ending` as the signal that asks it to end or null, `quota` with
            `folder`, `disk`, `memory` and `processes`, or null.
        lifeline: A file descriptor that becomes readable when the program must end.
    """
    adopts = adopt_orphans()
    started = time.monotonic()
    deadline = started + request["timeout"] if request["timeout"] is not None else float("inf")
    try:
        program = subprocess.Popen(
            request["argv"],
            cwd=request["cwd"],
            env=request["env"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            user=request["user"],
            group=request["group"],
            extra_groups=[] if request["group"] is not None else None,
            preexec_fn=lambda: _limit(request["limits"]),
        )
    except (OSError, subprocess.SubprocessError) as error:
        return {"unstarted": str(error)}
    assert program.stdout and program.stderr
    captures = {program.stdout: Capture(), program.stderr: Capture()}
    timed_out = interrupted = False
    exceeded = ""
    this = psutil.Process()
    marker = request["env"][MARKER]

    def family() -> Sequence[psutil.Process]:
        return this.children(recursive=True) if adopts else marked(marker)

    watch = Watch(request["quota"], family) if request["quota"] else None
    with selectors.DefaultSelector() as selector:
        for stream in captures:
            os.set_blocking(stream.fileno(), False)
            selector.register(stream, selectors.EVENT_READ)
        selector.register(lifeline, selectors.EVENT_READ)
        while program.poll() is None and not (timed_out or interrupted or exceeded):
            interrupted = _read(selector, captures)
            timed_out = time.monotonic() >= deadline
            exceeded = watch.excess() if watch else ""
        seconds = time.monotonic() - started
        selector.unregister(lifeline)
        _read(selector, captures)
        # Of a program that was asked to end, what it said of its own accord counts, not how it took its leave.
        said = [captures[stream].text() for stream in (program.stdout, program.stderr)] if interrupted else None
        if program.poll() is None and request["ending"] is not None:
            program.send_signal(request["ending"])
            asked = time.monotonic()
            while program.poll() is None and time.monotonic() < asked + _GRACE:
                _read(selector, captures)
        if program.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        left = end(family)
        drained = time.monotonic() + 1
        while selector.get_map() and time.monotonic() < drained:
            _read(selector, captures)
    stdout, stderr = said or (captures[program.stdout].text(), captures[program.stderr].text())
    return {
        "returncode": program.returncode,
        "seconds": seconds,
        "timed_out": timed_out,
        "interrupted": interrupted,
        "stdout": stdout,
        "stderr": stderr,
        "left": left,
        "exceeded": exceeded,
    }


def _read(selector: selectors.BaseSelector, captures: Mapping[Any, Capture]) -> bool:
    """Take what has come; whether the lifeline has closed."""
    for key, _ in selector.select(_TICK):
        if key.fileobj not in captures:
            return True
        stream: BinaryIO = key.fileobj  # type: ignore[assignment]  # registered above as a pipe
        chunk = os.read(stream.fileno(), 65_536)
        if chunk:
            captures[stream].add(chunk)
        else:
            selector.unregister(stream)
    return False


def main() -> None:
    """Answer the one request on standard input."""
    line = sys.stdin.buffer.readline()
    if line.endswith(b"\n"):
        print(json.dumps(supervise(json.loads(line), sys.stdin.fileno())), flush=True)


if __name__ == "__main__":
    main()
