"""Doing many things at once: telling of each as it finishes, summing up, and ending well when interrupted."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import re
import signal
import sys
import threading
import time
from collections import Counter, defaultdict
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

_SUMMED_UP: tuple[Status, ...] = ("passed", "works", "condition", "fails", "failed", "skipped", "broken")
_INDENT = " " * 9
_SHARD = re.compile(r"([0-9]{1,4})/([0-9]{1,4})")


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one job.

    Attributes:
        name: What it is about, for example `fastapi/websockets`.
        status: `broken` is what could not be run though it should have been.
        lines: What to tell, the first on the line of the name.
        lost: What those are that do not come to what was expected, `claims that do not hold` say, when this is one of
            them; the end of the run tells of it again.
    """

    name: str
    status: Status
    lines: tuple[str, ...] = ()
    lost: str = ""

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
        recorded: The day of its record, when that is of the program as it stands; None for what is new or was changed.
    """

    name: str
    work: Callable[[], Report]
    recorded: dt.date | None = None

    @property
    def family(self) -> str:
        """What it has in common with jobs that need the same packages: all of its name but the last part."""
        return self.name.rpartition("/")[0] or self.name


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do, and what is told of it.

    Attributes:
        jobs: What to do.
        reports: On what cannot be done.
        counted: What the summary counts even when there is none.
    """

    jobs: tuple[Job, ...]
    reports: tuple[Report, ...]
    counted: tuple[Status, ...]

    def __add__(self, other: Plan) -> Plan:
        """Both, one after the other."""
        counted = tuple(dict.fromkeys((*self.counted, *other.counted)))
        return Plan((*self.jobs, *other.jobs), (*self.reports, *other.reports), counted)


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """How long jobs may be begun.

    Attributes:
        minutes: From now.
        clock: Tells the seconds since some moment.
    """

    minutes: float
    clock: Callable[[], float] = time.monotonic

    def ending(self) -> Callable[[], bool]:
        """Whether the time is up, counted from now."""
        end = self.clock() + self.minutes * 60
        return lambda: self.clock() >= end


@dataclass(frozen=True, slots=True)
class Shard:
    """One of several parts of the jobs, each about as large as the others.

    Attributes:
        number: Which one, from 1.
        of: How many there are.
    """

    number: int
    of: int

    def part(self, jobs: Sequence[Job]) -> list[Job]:
        """The jobs of this part: the same ones wherever it is asked, each in exactly one part, families together."""
        families: defaultdict[str, list[Job]] = defaultdict(list)
        for job in sorted(jobs, key=lambda job: job.name):
            families[job.family].append(job)
        parts: list[list[Job]] = [[] for _ in range(self.of)]
        for family in sorted(families.values(), key=len, reverse=True):
            min(parts, key=len).extend(family)
        return parts[self.number - 1]


def parse_shard(text: str) -> Shard:
    """The part that `2/4` names.

    Raises:
        ValueError: It names none; the message says why.
    """
    found = _SHARD.fullmatch(text)
    if found and 1 <= int(found[1]) <= int(found[2]):
        return Shard(int(found[1]), int(found[2]))
    raise ValueError(f"{quoted(text)} is not a part of the jobs; for example 1/4, the first of four")


def for_little_time(jobs: Iterable[Job], today: dt.date, *, newest_first: bool) -> list[Job]:
    """The jobs in the order in which they matter to somebody who has not the time for all of them.

    What is new or was changed comes first, then what was recorded last, or the longest ago. Of what was recorded on the
    same day, families keep together; which of them comes first differs from day to day, so that each has its turn.

    Args:
        jobs: What to do.
        today: The day (UTC).
        newest_first: Whether what was recorded last comes before what was recorded long ago.
    """

    def place(job: Job) -> tuple[bool, int, bytes, str]:
        day = job.recorded.toordinal() if job.recorded else 0
        family = hashlib.sha256(f"{today} {job.family}".encode()).digest()
        return job.recorded is not None, -day if newest_first else day, family, job.name

    return sorted(jobs, key=place)


def carry_out(
    plan: Plan,
    workers: int,
    stop: Stop,
    ending: ExitStack,
    out: TextIO,
    err: TextIO,
    limit: TimeLimit | None = None,
) -> int:
    """Do the jobs in parallel, telling of each as it finishes.

    Args:
        plan: The jobs, and what is to be told before.
        workers: How many jobs are done at once.
        stop: Ends what runs.
        ending: Ends what the programs borrow; closed in every case.
        out: Where reports and the summary go.
        err: Where the counter goes when it is a terminal.
        limit: The time after which no job is begun; one that was begun is done to its end.

    Returns:
        The exit code of the command.
    """
    jobs = plan.jobs
    tally = Counter[str]()
    lost: defaultdict[str, list[str]] = defaultdict(list)
    counter = _Counter(err, len(jobs))
    is_late = limit.ending() if limit else lambda: False

    def tell(report: Report | None) -> None:
        if report is None:  # it was too late for that one
            return
        counter.clear()
        print(report, file=out, flush=True)
        tally[report.status] += 1
        if report.lost:
            lost[report.lost].append(report.name)

    for report in plan.reports:
        tell(report)
    before = tally.copy()
    interrupted = False
    told: set[Future[Report | None]] = set()
    futures: list[Future[Report | None]] = []
    with _terminable(), _closed_at_last(ending), ThreadPoolExecutor(workers) as pool:
        try:
            futures += [pool.submit(_in_time, job, is_late) for job in jobs]
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
    for what, names in lost.items():
        print(f"{what}: {', '.join(sorted(names))}", file=out)
    summary = ", ".join(f"{tally[word]} {word}" for word in _SUMMED_UP if tally[word] or word in plan.counted)
    if interrupted:
        summary = f"interrupted; {summary}; what is finished is recorded"
    print(summary, file=out, flush=True)
    if limit:
        done = (tally - before).total() - tally["skipped"] + before["skipped"]
        print(f"ran {done} of {len(jobs)} within {limit.minutes:g} min", file=out, flush=True)
    if interrupted:
        return INTERRUPTED
    return FAILED if tally["failed"] or tally["broken"] else DONE


def _in_time(job: Job, is_late: Callable[[], bool]) -> Report | None:
    """Do a job unless it is too late to begin it."""
    return None if is_late() else _guarded(job)


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
