"""What `webatlas verify` does for tools: run their probes, record what they showed, and the facts of their releases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from webatlas.entries import Run
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.jobs import Job, Plan, Report, broken
from webatlas.lab.probes import Probe, probe_paths, read_probe
from webatlas.lab.releases import package_name, release_facts
from webatlas.lab.rooms import room
from webatlas.lab.running import Choice, Execution, Lab
from webatlas.problems import quoted
from webatlas.programs import BrokenProgramError
from webatlas.reading import UnreadableError, read_yaml

_LOST = "claims that do not hold"


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


def known_tools(data: Path) -> list[str]:
    """The ids of all tools; a folder of probes makes one too, so that probes can be tried before the tool's file."""
    files = {path.stem for path in (data / "tools").glob("[!.#~]*.yaml")}
    folders = {path.name for path in (data / "probes").glob("[!.#~_]*") if path.is_dir()}
    return sorted(files | folders)


def plan(lab: Lab, tools: Iterable[str], *, recorded: bool, releases: bool) -> Plan:
    """What to do for the tools, and reports on what cannot be done.

    Args:
        lab: What the jobs share.
        tools: Ids of tools.
        recorded: Whether to run on the recorded versions and compare, and write nothing.
        releases: Whether to record the facts about the tools' releases too.
    """
    jobs: list[Job] = []
    reports: list[Report] = []
    for tool in tools:
        paths = probe_paths(lab.data, tool)
        try:
            subject = _subject(lab.data, tool)
            runs = lab.records.runs(tool)
            if not recorded:
                lab.records.prune(tool)
        except UnreadableError as error:
            reports += broken(error.problems)
            continue
        for path in paths:
            try:
                probe = read_probe(path)
            except BrokenProgramError as error:
                reports += broken(error.problems)
                continue
            action = _verify_recorded if recorded else _verify
            run = runs.get(probe.feature)
            recorded_on = run.date if run and run.probe == probe.program.sha256 else None
            jobs.append(Job(probe.name, partial(action, lab, probe, subject), recorded_on))
        if releases and subject.package:
            known = lab.records.known_release(tool)
            recorded_on = known.recorded if known and known.package == subject.package else None
            jobs.append(Job(tool, partial(_release, lab, subject), recorded_on))
    return Plan(tuple(jobs), tuple(reports), ("passed",))


def _verify(lab: Lab, probe: Probe, subject: Subject) -> Report:
    """Run a probe on the newest versions and record what it showed."""
    needs = probe.program.needs
    interpreter = lab.interpreter(needs)
    if reason := lab.obstacle(needs, interpreter):
        return Report(probe.name, "skipped", (reason,))
    assert interpreter
    before = lab.records.runs(probe.tool).get(probe.feature)
    execution, tries = _attempt(lab, probe, interpreter, lab.newest, passed=True)
    run = _run(lab, subject, execution)
    lab.records.record(probe.tool, probe.feature, run)
    return _news(probe, subject, run, before, execution.remarks() + tries)


def _verify_recorded(lab: Lab, probe: Probe, subject: Subject) -> Report:
    """Run a probe on the recorded versions and compare; writes nothing."""
    needs = probe.program.needs
    record = lab.records.runs(probe.tool).get(probe.feature)
    if record is None:
        return Report(probe.name, "skipped", ("there is no record of it yet",))
    if record.probe != probe.program.sha256:
        say = f"the program changed since its record of {record.date}; run `webatlas verify {probe.tool}`"
        return Report(probe.name, "broken", (say,))
    interpreter = lab.interpreter(needs, record.python)
    if reason := lab.obstacle(needs, interpreter):
        return Report(probe.name, "skipped", (reason,))
    assert interpreter
    choice = lab.as_of(record.date, record.packages)
    execution, tries = _attempt(lab, probe, interpreter, choice, passed=record.result == "passed")
    run = _run(lab, subject, execution)
    departures = execution.departures(record.python, record.packages)
    return _comparison(probe, subject, run, record, departures + execution.remarks() + tries)


def _attempt(
    lab: Lab, probe: Probe, interpreter: Interpreter, choice: Choice, *, passed: bool
) -> tuple[Execution, list[str]]:
    """Run a probe, and once more when the result is not the expected one: on a busy machine a program can be too slow.

    Returns:
        The run that counts, and what to remark of the tries.
    """
    for remarks in ([], ["at the second try"]):
        execution = lab.run(probe.program, _ids(probe), _stem(probe), interpreter, choice)
        if execution.passed == passed:
            return execution, remarks
    return execution, []


def _ids(probe: Probe) -> tuple[str, str]:
    return probe.tool, probe.feature


def _stem(probe: Probe) -> str:
    # `uv run ADDRESS`, which is how readers run a probe, gives the file a name of its own too. Under its own name, and
    # among its siblings, `websockets.py` would be imported in place of the package.
    return f"{probe.feature}_probe"


def _run(lab: Lab, subject: Subject, execution: Execution) -> Run:
    """What is recorded of a run."""
    return Run(
        result="passed" if execution.passed else "failed",
        saw=execution.saw(),
        version=execution.packages.get(subject.distribution) if subject.distribution else None,
        python=execution.python,
        date=lab.today,
        seconds=execution.seconds,
        probe=execution.program.sha256,
        packages=execution.packages,
        services=execution.services,
    )


def _release(lab: Lab, subject: Subject) -> Report:
    """Record the facts about a tool's newest release."""
    assert subject.package
    with room() as folder:
        facts = release_facts(subject.id, subject.package, lab.interpreters, lab.uv, folder, lab.today)
    lab.records.release(subject.id, facts)
    size = f"{facts.bytes / 1_000_000:.1f} MB"
    say = f"{facts.version}, released {facts.released}, {facts.packages} packages, {size}, Python {facts.python}"
    return Report(subject.id, "release", (say,))


def _news(probe: Probe, subject: Subject, run: Run, before: Run | None, remarks: list[str]) -> Report:
    """Tell of a run, and of what changed since the record before it."""
    on = _platform(subject, run)
    if run.result == "passed":
        notes = [on, f"{run.seconds} s"]
        if before and before.result == "failed":
            notes.append(f"it failed on {_dated(subject, before)}")
        return Report(probe.name, "passed", (", ".join(notes + remarks),))
    if before and before.result == "passed":
        say = f"on {on}; it passed on {_dated(subject, before)}"
    elif before:
        say = f"on {on}; it failed on {_dated(subject, before)} too"
    else:
        say = f"on {on}; it was never recorded before"
    return Report(probe.name, "failed", (say, *_because(probe, run)), lost=_LOST)


def _comparison(probe: Probe, subject: Subject, run: Run, record: Run, remarks: list[str]) -> Report:
    """Tell whether a run on the recorded versions came to the recorded result."""
    on = ", ".join([_platform(subject, run), f"{run.seconds} s", *remarks])
    if run.result == record.result:
        verdict = "" if run.result == "passed" else "failed, as recorded; "
        return Report(probe.name, "passed", (verdict + on,))
    say = f"recorded as {record.result} on {record.date}, now {run.result} on {on}"
    return Report(probe.name, "failed", (say, *(_because(probe, run) if run.result == "failed" else ())), lost=_LOST)


def _because(probe: Probe, run: Run) -> tuple[str, ...]:
    first, *more = run.saw.splitlines() or [""]
    return (f"{probe.path}: {first}", *more)


def _platform(subject: Subject, run: Run) -> str:
    tool = f"{subject.distribution} {run.version}, " if run.version else ""
    return f"{tool}Python {run.python}"


def _dated(subject: Subject, run: Run) -> str:
    return f"{_platform(subject, run)} ({run.date})"


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
