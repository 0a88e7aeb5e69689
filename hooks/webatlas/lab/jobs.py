"""Doing many things at once: telling of each as it finishes, summing up, and ending well when interrupted."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Literal, TextIO

from webatlas.lab.environments import InstallationError
from webatlas.lab.processes import InterruptedRunError, Stop
from webatlas.lab.services.service import ServiceError
from webatlas.problems import Problem, quoted
from webatlas.reading import UnreadableError

Status = Literal["passed", "failed", "works", "condition", "fails", "skipped", "broken", "release"]
DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes of the command."""

_INDENT = " " * 9
_SHARD = re.compile(r"([0-9]{1,4})/([0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one job.

    Attributes:
        name: What it is about, for example `fastapi/websockets`.
        status: `broken` is what could not be run though it should have been.
        lines: What to tell, the first on the line of the name.
        lost: Whether something that was expected to hold does not; the end of the run tells of it again.
    """

    name: str
    status: Status
    lines: tuple[str, ...] = ()
    lost: bool = False

    def __str__(self) -> str:
        """The report as it is printed."""
        first, *more = self.lines or ("",)
        word = self.status if self.status != "failed" else "FAILED"
        return "\n".join([f"{word:<8} {self.name}  {first}".rstrip(), *(f"{_INDENT}{line}" for line in more)])


def broken(problems: Iterable[Problem]) -> list[Report]:
    """Reports on files that cannot be used."""
    return [Report(str(problem), "broken") for problem in problems]


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do.

    Attributes:
        name: What it is about, for example `fastapi/websockets`.
        work: Does it.
    """

    name: str
    work: Callable[[], Report]


@dataclass(frozen=True, slots=True)
class Words:
    """How a run is summed up.

    Attributes:
        statuses: What is counted; the first even when there is none.
        lost: What those are that were expected to hold and do not.
    """

    statuses: tuple[Status, ...]
    lost: str


@dataclass(frozen=True, slots=True)
class Shard:
    """One of several equal parts of the jobs.

    Attributes:
        number: Which one, from 1.
        of: How many there are.
    """

    number: int
    of: int

    def part(self, jobs: Sequence[Job]) -> list[Job]:
        """The jobs of this part, by name: the same ones wherever it is asked, and each job in exactly one part."""
        return sorted(jobs, key=lambda job: job.name)[self.number - 1 :: self.of]


def parse_shard(text: str) -> Shard:
    """The part that `2/4` names.

    Raises:
        ValueError: It names none; the message says why.
    """
    found = _SHARD.fullmatch(text)
    if found and 1 <= int(found[1]) <= int(found[2]):
        return Shard(int(found[1]), int(found[2]))
    raise ValueError(f"{quoted(text)} is not a part of the jobs; for example 1/4, the first of four")


def carry_out(
    jobs: Sequence[Job],
    reports: Sequence[Report],
    words: Words,
    workers: int,
    stop: Stop,
    ending: ExitStack,
    out: TextIO,
    err: TextIO,
) -> int:
    """Do the jobs in parallel, telling of each as it finishes.

    Args:
        jobs: What to do.
        reports: What is to be told before.
        words: How to sum up.
        workers: How many jobs are done at once.
        stop: Ends what runs.
        ending: Ends what the programs borrow; closed in every case.
        out: Where reports and the summary go.
        err: Where the counter goes when it is a terminal.

    Returns:
        The exit code of the command.
    """
    tally = Counter[str]()
    lost: list[str] = []
    counter = _Counter(err, len(jobs))

    def tell(report: Report) -> None:
        counter.clear()
        print(report, file=out, flush=True)
        tally[report.status] += 1
        if report.lost:
            lost.append(report.name)

    for report in reports:
        tell(report)
    interrupted = False
    told: set[Future[Report]] = set()
    futures: list[Future[Report]] = []
    with _terminable(), _closed_at_last(ending), ThreadPoolExecutor(workers) as pool:
        try:
            futures += [pool.submit(_guarded, job) for job in jobs]
            counter.show(0)
            for future in as_completed(futures):
                told.add(future)
                tell(future.result())
                counter.show(len(told))
        except KeyboardInterrupt:
            interrupted = True
            with _undisturbed():
                counter.clear()
                stop.request()
                pool.shutdown(wait=True, cancel_futures=True)
        except BaseException:  # standard output was closed, for example
            stop.request()
            pool.shutdown(wait=True, cancel_futures=True)
            raise
    counter.clear()
    if interrupted:
        for future in futures:
            if future.done() and not future.cancelled() and future not in told and not future.exception():
                tell(future.result())
    counted = words.statuses
    summary = ", ".join(f"{tally[word]} {word}" for word in counted if tally[word] or word == counted[0])
    if lost:
        print(f"{words.lost}: {', '.join(sorted(lost))}", file=out)
    if interrupted:
        summary = f"interrupted; {summary}; what is finished is recorded"
    print(summary, file=out, flush=True)
    if interrupted:
        return INTERRUPTED
    return FAILED if tally["failed"] or tally["broken"] else DONE


def _guarded(job: Job) -> Report:
    """Do a job; what goes wrong in it is told in its report and stops no other."""
    try:
        return job.work()
    except InterruptedRunError:
        raise
    except ServiceError as error:
        return Report(job.name, "broken", (str(error),))
    except InstallationError as error:
        return Report(job.name, "broken", (f"its packages cannot be installed: {error}",))
    except UnreadableError as error:
        return Report(job.name, "broken", ("its record cannot be written", *map(str, error.problems)))
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return Report(job.name, "broken", (f"{where}{error.strerror or error}",))
    except Exception as error:
        return Report(job.name, "broken", (f"the lab itself failed: {type(error).__name__}: {error}",))


def cores() -> int:
    """How many processors there are to use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


@contextlib.contextmanager
def _terminable() -> Iterator[None]:
    """Take a request to terminate like Ctrl-C, where signals can be handled at all."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def _undisturbed() -> Iterator[None]:
    """Let no second Ctrl-C interrupt the ending of what runs; it takes seconds at most."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, signal.SIG_IGN) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextlib.contextmanager
def _closed_at_last(ending: ExitStack) -> Iterator[None]:
    """End what is borrowed in the end, whatever happens."""
    try:
        yield
    finally:
        with _undisturbed():
            ending.close()


class _Counter:
    """How many jobs are done, on one line of a terminal; nothing elsewhere."""

    def __init__(self, terminal: TextIO, total: int) -> None:
        self._terminal = terminal if terminal.isatty() and total else None
        self._total = total

    def show(self, done: int) -> None:
        if self._terminal and done < self._total:
            self._terminal.write(f"\r{done} of {self._total} …")
            self._terminal.flush()

    def clear(self) -> None:
        if self._terminal:
            self._terminal.write("\r\x1b[K")
            self._terminal.flush()
