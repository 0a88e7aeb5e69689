"""`webatlas verify`: run the probes in parallel, report each as it finishes, record what they showed."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import signal
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal, TextIO

from webatlas.entries import Run
from webatlas.lab.environments import InstallationError, Lock, Uv
from webatlas.lab.interpreters import Interpreter, find_interpreters, matching, satisfying
from webatlas.lab.probes import BrokenProbeError, Probe, probe_paths, read_probe
from webatlas.lab.processes import InterruptedRunError, Stop
from webatlas.lab.records import Records
from webatlas.lab.releases import package_name, release_facts
from webatlas.lab.rooms import room
from webatlas.lab.running import Ran, run_probe
from webatlas.lab.services import SERVICES
from webatlas.lab.services.pool import Pool
from webatlas.lab.services.service import Service, ServiceError
from webatlas.problems import did_you_mean, quoted
from webatlas.reading import UnreadableError, read_yaml

Status = Literal["passed", "failed", "skipped", "broken", "release"]
DEFAULT_TIMEOUT = 60.0
"""Seconds after which a program is ended."""

_PASSED, _FAILED, _USAGE, _INTERRUPTED = 0, 1, 2, 130
_INDENT = " " * 9


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one probe, or of one tool's release facts.

    Attributes:
        name: What it is about, for example `fastapi/websockets`.
        status: `broken` is what could not be run though it should have been.
        lines: What to tell, the first on the line of the name.
    """

    name: str
    status: Status
    lines: tuple[str, ...]

    def __str__(self) -> str:
        """The report as it is printed."""
        first, *more = self.lines or ("",)
        word = self.status if self.status != "failed" else "FAILED"
        return "\n".join([f"{word:<8} {self.name}  {first}".rstrip(), *(f"{_INDENT}{line}" for line in more)])


@dataclass(frozen=True, slots=True)
class Subject:
    """A tool as the lab sees it.

    Attributes:
        id: Its id.
        package: The package URL of its own, or None.
        distribution: The name of the distribution that its version is taken from: its own, or that of the tool that it
            is part of.
    """

    id: str
    package: str | None
    distribution: str | None


@dataclass(frozen=True)
class Lab:
    """What all jobs of one run share."""

    data: Path
    records: Records
    interpreters: Sequence[Interpreter]
    uv: Uv
    stop: Stop
    services: Pool
    timeout: float
    today: dt.date

    def verify(self, probe: Probe, subject: Subject) -> Report:
        """Run a probe on the newest versions and record what it showed."""
        interpreter = next(satisfying(self.interpreters, probe.requires_python), None)
        if reason := self._obstacle(probe, interpreter):
            return Report(probe.name, "skipped", (reason,))
        assert interpreter
        before = self.records.runs(probe.tool).get(probe.feature)
        ran = self._run(probe, subject, interpreter, lambda python, folder: self._newest(probe, python, folder))
        self.records.record(probe.tool, probe.feature, ran.run)
        return _news(probe, subject, ran, before)

    def verify_recorded(self, probe: Probe, subject: Subject) -> Report:
        """Run a probe on the recorded versions and compare; writes nothing."""
        record = self.records.runs(probe.tool).get(probe.feature)
        if record is None:
            return Report(probe.name, "skipped", ("there is no record of it yet",))
        if record.probe != probe.sha256:
            say = f"the program changed since its record of {record.date}; run `webatlas verify {probe.tool}`"
            return Report(probe.name, "broken", (say,))
        able = list(satisfying(self.interpreters, probe.requires_python))
        minor = record.python.rsplit(".", 1)[0]
        # The very version first, then its minor, then the newest there is.
        able.sort(key=lambda python: (python.version != record.python, python.minor != minor))
        interpreter = able[0] if able else None
        if reason := self._obstacle(probe, interpreter):
            return Report(probe.name, "skipped", (reason,))
        assert interpreter
        ran = self._run(probe, subject, interpreter, lambda python, folder: self._as_of(probe, record, python, folder))
        return _comparison(probe, subject, ran, record)

    def release(self, subject: Subject) -> Report:
        """Record the facts about a tool's newest release."""
        assert subject.package
        with room() as folder:
            facts = release_facts(subject.id, subject.package, self.interpreters, self.uv, folder, self.today)
        self.records.release(subject.id, facts)
        size = f"{facts.bytes / 1_000_000:.1f} MB"
        say = f"{facts.version}, released {facts.released}, {facts.packages} packages, {size}, Python {facts.python}"
        return Report(subject.id, "release", (say,))

    def _newest(self, probe: Probe, interpreter: Interpreter, folder: Path) -> Lock:
        return self.uv.resolve(probe.dependencies, interpreter, folder)

    def _as_of(self, probe: Probe, record: Run, interpreter: Interpreter, folder: Path) -> Lock:
        # Constraints rather than requirements: on another system or Python some of the recorded packages are not
        # needed, and others are; the date settles those.
        pins = [f"{name}=={version}" for name, version in record.packages.items()]
        day_after = record.date + dt.timedelta(days=1)
        return self.uv.resolve(probe.dependencies, interpreter, folder, constraints=pins, before=day_after)

    def _obstacle(self, probe: Probe, interpreter: Interpreter | None) -> str:
        """Why the probe cannot run on this machine, or nothing."""
        if interpreter is None:
            found = ", ".join(python.version for python in self.interpreters)
            return f"no Python here satisfies {quoted(str(probe.requires_python))}; found {found}"
        return self.services.unavailable(probe.services)

    def _run(
        self,
        probe: Probe,
        subject: Subject,
        interpreter: Interpreter,
        resolve: Callable[[Interpreter, Path], Lock],
    ) -> Ran:
        return run_probe(
            probe,
            interpreter,
            self.uv,
            self.stop,
            resolve=resolve,
            distribution=subject.distribution,
            services=self.services,
            timeout=self.timeout,
            today=self.today,
        )


def verify(
    data: Path,
    tools: Sequence[str],
    *,
    recorded: bool = False,
    jobs: int | None = None,
    python: str | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    releases: bool = True,
    out: TextIO,
    err: TextIO | None = None,
    services: Mapping[str, Service] = SERVICES,
) -> int:
    """Run the probes of the tools, of all tools when none is named.

    Args:
        data: The data folder.
        tools: Ids of tools.
        recorded: Run on the recorded versions and compare, instead of running on the newest and recording.
        jobs: How many probes run at once; the number of cores when absent.
        python: The only version to use, `3.12` or `3.12.1`.
        timeout: Seconds after which a program is ended, unless it has a limit of its own.
        releases: Whether to record the facts about the tools' releases too.
        out: Where results go.
        err: Where wrong usage goes, and the counter when it is a terminal; standard error when absent.
        services: The services that probes can ask for.

    Returns:
        The exit code: 0 when every probe that ran passed, 1 when one failed or could not be run, 2 for wrong usage,
        130 when interrupted.
    """
    err = err or sys.stderr
    if sys.platform == "win32":
        print("the lab runs on Linux and macOS; on Windows, run it under WSL", file=err)
        return _USAGE
    if not data.is_dir():
        print(f"there is no folder {quoted(str(data))}; name the data folder with --data", file=err)
        return _USAGE
    stop = Stop()
    try:
        known = _known_tools(data)
        uv = Uv(os.environ, stop)
        every = find_interpreters(os.environ, uv.interpreters_folder())
        interpreters = every if python is None else matching(every, python)
        complaints = [_unknown(tool, known) for tool in tools if tool not in known]
        if jobs is not None and jobs < 1:
            complaints.append(f"jobs is {jobs}; at least 1 is needed")
        if not interpreters:
            which = "no CPython" if python is None else f"no CPython {quoted(python)}"
            found = ", ".join(each.version for each in every) or "none"
            complaints.append(f"{which} was found; found {found}")
        if complaints:
            print("\n".join(complaints), file=err)
            return _USAGE
        pool = Pool(services, stop)
        lab = Lab(
            data=data,
            records=Records(data),
            interpreters=interpreters,
            uv=uv,
            stop=stop,
            services=pool,
            timeout=timeout,
            today=dt.datetime.now(dt.UTC).date(),
        )
        planned, reports = _plan(lab, list(dict.fromkeys(tools)) or known, recorded, releases and not recorded)
    except KeyboardInterrupt:
        print("interrupted", file=err)
        return _INTERRUPTED
    except InstallationError as error:
        print(error, file=err)
        return _USAGE
    return _carry_out(planned, reports, jobs or _cores(), stop, pool, out, err)


Job = tuple[str, Callable[[], Report]]


def _plan(lab: Lab, tools: Iterable[str], recorded: bool, releases: bool) -> tuple[list[Job], list[Report]]:
    """What to do for the tools, and reports on what cannot be done."""
    jobs: list[Job] = []
    reports: list[Report] = []
    for tool in tools:
        paths = probe_paths(lab.data, tool)
        try:
            subject = _subject(lab.data, tool)
            lab.records.runs(tool)
            if not recorded:
                lab.records.prune(tool)
        except UnreadableError as error:
            reports += [Report(str(problem), "broken", ()) for problem in error.problems]
            continue
        for path in paths:
            try:
                probe = read_probe(path)
            except BrokenProbeError as error:
                reports += [Report(str(problem), "broken", ()) for problem in error.problems]
                continue
            action = lab.verify_recorded if recorded else lab.verify
            jobs.append((probe.name, partial(action, probe, subject)))
        if releases and subject.package:
            jobs.append((tool, partial(lab.release, subject)))
    return jobs, reports


def _carry_out(
    jobs: Sequence[Job],
    reports: Sequence[Report],
    workers: int,
    stop: Stop,
    services: Pool,
    out: TextIO,
    err: TextIO,
) -> int:
    """Do the jobs in parallel, telling of each as it finishes; the exit code."""
    tally = Counter[str]()
    failing: list[str] = []
    counter = _Counter(err, len(jobs))

    def tell(report: Report) -> None:
        counter.clear()
        print(report, file=out, flush=True)
        tally[report.status] += 1
        if report.status == "failed":
            failing.append(report.name)

    for report in reports:
        tell(report)
    interrupted = False
    told: set[Future[Report]] = set()
    futures: list[Future[Report]] = []
    with _terminable(), _closed_at_last(services), ThreadPoolExecutor(workers) as pool:
        try:
            futures += [pool.submit(_guarded, name, work) for name, work in jobs]
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
    words = ("passed", "failed", "skipped", "broken")
    summary = ", ".join(f"{tally[word]} {word}" for word in words if tally[word] or word == "passed")
    if failing:
        print(f"claims that do not hold: {', '.join(sorted(failing))}", file=out)
    if interrupted:
        summary = f"interrupted; {summary}; what is finished is recorded"
    print(summary, file=out, flush=True)
    if interrupted:
        return _INTERRUPTED
    return _FAILED if tally["failed"] or tally["broken"] else _PASSED


def _guarded(name: str, work: Callable[[], Report]) -> Report:
    """Do a job; what goes wrong in it is told in its report and stops no other."""
    try:
        return work()
    except InterruptedRunError:
        raise
    except ServiceError as error:
        return Report(name, "broken", (str(error),))
    except InstallationError as error:
        return Report(name, "broken", (f"its packages cannot be installed: {error}",))
    except UnreadableError as error:
        return Report(name, "broken", ("its record cannot be written", *map(str, error.problems)))
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return Report(name, "broken", (f"{where}{error.strerror or error}",))
    except Exception as error:
        return Report(name, "broken", (f"the lab itself failed: {type(error).__name__}: {error}",))


def _news(probe: Probe, subject: Subject, ran: Ran, before: Run | None) -> Report:
    """Tell of a run, and of what changed since the record before it."""
    run = ran.run
    on = _platform(subject, run)
    if run.result == "passed":
        notes = [on, f"{run.seconds} s"]
        if before and before.result == "failed":
            notes.append(f"it failed on {_dated(subject, before)}")
        return Report(probe.name, "passed", (", ".join(notes + _left(ran)),))
    if before and before.result == "passed":
        say = f"on {on}; it passed on {_dated(subject, before)}"
    elif before:
        say = f"on {on}; it failed on {_dated(subject, before)} too"
    else:
        say = f"on {on}; it was never recorded before"
    return Report(probe.name, "failed", (say, *_because(probe, run)))


def _comparison(probe: Probe, subject: Subject, ran: Ran, record: Run) -> Report:
    """Tell whether a run on the recorded versions came to the recorded result."""
    run = ran.run
    notes = [_platform(subject, run), f"{run.seconds} s"]
    if run.python != record.python:
        notes.append(f"recorded on Python {record.python}")
    names = sorted({*run.packages, *record.packages})
    other = [name for name in names if run.packages.get(name) != record.packages.get(name)]
    if other:
        notes.append(f"other packages than recorded: {', '.join(other)}")
    on = ", ".join(notes + _left(ran))
    if run.result == record.result:
        verdict = "" if run.result == "passed" else "failed, as recorded; "
        return Report(probe.name, "passed", (verdict + on,))
    say = f"recorded as {record.result} on {record.date}, now {run.result} on {on}"
    return Report(probe.name, "failed", (say, *(_because(probe, run) if run.result == "failed" else ())))


def _because(probe: Probe, run: Run) -> tuple[str, ...]:
    first, *more = run.saw.splitlines() or [""]
    return (f"{probe.path}: {first}", *more)


def _left(ran: Ran) -> list[str]:
    if not ran.left:
        return []
    return [f"ended {ran.left} process{'es' if ran.left > 1 else ''} that it left running"]


def _platform(subject: Subject, run: Run) -> str:
    tool = f"{subject.distribution} {run.version}, " if run.version else ""
    return f"{tool}Python {run.python}"


def _dated(subject: Subject, run: Run) -> str:
    return f"{_platform(subject, run)} ({run.date})"


def _known_tools(data: Path) -> list[str]:
    """The ids of all tools; a folder of probes makes one too, so that probes can be tried before the tool's file."""
    files = {path.stem for path in (data / "tools").glob("[!.#~]*.yaml")}
    folders = {path.name for path in (data / "probes").glob("[!.#~_]*") if path.is_dir()}
    return sorted(files | folders)


def _unknown(tool: str, known: Iterable[str]) -> str:
    hint = did_you_mean(tool, known) or "the ids of tools are the names of the files in data/tools"
    return f"{quoted(tool)} is not a tool; {hint}"


def _subject(data: Path, tool: str) -> Subject:
    """What the lab needs to know of a tool. Mistakes in the rest of its file are the check's business.

    Raises:
        UnreadableError: Its file, or that of the tool that it is part of, cannot be read.
    """
    package: str | None = None
    distribution: str | None = None
    current, seen = tool, set[str]()
    while current and current not in seen and distribution is None:
        seen.add(current)
        path = data / "tools" / f"{current}.yaml"
        if not path.exists():
            break
        document = read_yaml(path, data)
        fields = document.value if isinstance(document.value, dict) else {}
        written, whole = fields.get("package"), fields.get("part_of")
        if isinstance(written, str):
            try:
                distribution = package_name(written)
            except ValueError as error:
                message, hint = f"{quoted(written)} is not a package URL", "for example 'pkg:pypi/flask'"
                raise UnreadableError([document.problem(("package",), message, hint)]) from error
            package = written if current == tool else None
        current = whole if isinstance(whole, str) else ""
    return Subject(tool, package, distribution)


def _cores() -> int:
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
def _closed_at_last(services: Pool) -> Iterator[None]:
    """End the services in the end, whatever happens."""
    try:
        yield
    finally:
        with _undisturbed():
            services.close()


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
