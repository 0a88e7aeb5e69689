"""What `webatlas verify --stack` does: run the starters of stacks, and record what that showed."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from webatlas.entries import Trial
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.jobs import Job, Plan, Report, broken
from webatlas.lab.running import Choice, Lab
from webatlas.lab.starting import Started, UnfitStarterError, run_starter
from webatlas.reading import UnreadableError
from webatlas.schemas import load_schemas
from webatlas.starters import Starter, read_starter

_LOST = "stacks that do not start"


def plan(lab: Lab, stacks: Iterable[str], *, recorded: bool, fresh: bool) -> Plan:
    """What to do for the stacks, and reports on what cannot be done.

    Args:
        lab: What the jobs share.
        stacks: Ids of stacks that have a starter.
        recorded: Whether to run on the recorded versions and compare, and write nothing.
        fresh: Whether to run again what the same files on the same Python showed today.
    """
    jobs: list[Job] = []
    reports: list[Report] = []
    schema = load_schemas()["starter"]
    for stack in stacks:
        try:
            starter = read_starter(lab.data, stack, schema)
            trial = lab.records.trial(stack)
        except UnreadableError as error:
            reports += broken(error.problems)
            continue
        action = _verify_recorded if recorded else partial(_verify, fresh=fresh)
        recorded_on = trial.date if trial and trial.starter == starter.sha256 else None
        jobs.append(Job(_name(starter), partial(action, lab, starter), recorded_on))
    return Plan(tuple(jobs), tuple(reports), ("passed",))


def _name(starter: Starter) -> str:
    return f"stack {starter.id}"


def _verify(lab: Lab, starter: Starter, *, fresh: bool) -> Report:
    """Run a starter on the newest versions and record what that showed."""
    interpreter = lab.interpreter(starter.needs)
    before = lab.records.trial(starter.id)
    if before and interpreter and not fresh and _is_of_today(lab, starter, interpreter, before):
        return Report(_name(starter), "skipped", (f"recorded today already: {before.result}",))
    if reason := lab.obstacle(starter.needs, interpreter):
        return Report(_name(starter), "skipped", (reason,))
    assert interpreter
    try:
        started, tries = _attempt(lab, starter, interpreter, lab.newest, passed=True)
    except UnfitStarterError as error:
        return Report(_name(starter), "broken", (str(error),))
    trial = _trial(lab, starter, started)
    lab.records.record_trial(trial)
    return _news(starter, trial, before, _remarks(started) + tries)


def _is_of_today(lab: Lab, starter: Starter, interpreter: Interpreter, before: Trial) -> bool:
    now = ("passed", starter.sha256, interpreter.version, lab.today)
    return (before.result, before.starter, before.python, before.date) == now


def _verify_recorded(lab: Lab, starter: Starter) -> Report:
    """Run a starter on the recorded versions and compare; writes nothing."""
    record = lab.records.trial(starter.id)
    if record is None:
        return Report(_name(starter), "skipped", ("there is no record of it yet",))
    if record.starter != starter.sha256:
        say = f"its files changed since its record of {record.date}; run `webatlas verify --stack {starter.id}`"
        return Report(_name(starter), "broken", (say,))
    interpreter = lab.interpreter(starter.needs, record.python)
    if reason := lab.obstacle(starter.needs, interpreter):
        return Report(_name(starter), "skipped", (reason,))
    assert interpreter
    choice = lab.as_of(record.date, record.packages)
    try:
        started, tries = _attempt(lab, starter, interpreter, choice, passed=record.result == "passed")
    except UnfitStarterError as error:
        return Report(_name(starter), "broken", (str(error),))
    return _comparison(starter, _trial(lab, starter, started), record, _remarks(started) + tries)


def _attempt(
    lab: Lab, starter: Starter, interpreter: Interpreter, choice: Choice, *, passed: bool
) -> tuple[Started, list[str]]:
    """Run a starter, and once more when the result is not the expected one: a busy machine can be too slow.

    Returns:
        The run that counts, and what to remark of the tries.
    """
    started = run_starter(lab, starter, interpreter, choice)
    if started.passed == passed:
        return started, []
    started = run_starter(lab, starter, interpreter, choice)
    return started, ["at the second try"] if started.passed == passed else []


def _trial(lab: Lab, starter: Starter, started: Started) -> Trial:
    """What is recorded of a run."""
    return Trial(
        id=starter.id,
        result="passed" if started.passed else "failed",
        saw=started.saw,
        tested=started.tested,
        python=started.python,
        date=lab.today,
        seconds=started.seconds,
        memory=started.memory,
        starter=starter.sha256,
        services=started.services,
        packages=started.packages,
    )


def _remarks(started: Started) -> list[str]:
    left = started.left
    return [f"ended {left} process{'es' if left > 1 else ''} that it left running"] if left else []


def _news(starter: Starter, trial: Trial, before: Trial | None, remarks: list[str]) -> Report:
    """Tell of a run, and of what changed since the record before it."""
    on = _platform(trial)
    if trial.result == "passed":
        notes = [on, *([trial.tested] if trial.tested else []), f"{trial.seconds} s"]
        if before and before.result == "failed":
            notes.append(f"it failed on {_platform(before)} ({before.date})")
        return Report(_name(starter), "passed", (", ".join(notes + remarks), *trial.saw.splitlines()))
    if before:
        then = f"it {before.result} on {_platform(before)} ({before.date})"
        say = f"on {on}; {then}{' too' if before.result == 'failed' else ''}"
    else:
        say = f"on {on}; it was never recorded before"
    return Report(_name(starter), "failed", (", ".join([say, *remarks]), *trial.saw.splitlines()), lost=_LOST)


def _comparison(starter: Starter, trial: Trial, record: Trial, remarks: list[str]) -> Report:
    """Tell whether a run on the recorded versions came to the recorded result."""
    notes = [_platform(trial), f"{trial.seconds} s"]
    names = sorted({*trial.packages, *record.packages})
    if other := [name for name in names if trial.packages.get(name) != record.packages.get(name)]:
        notes.append(f"other packages than recorded: {', '.join(other)}")
    on = ", ".join(notes + remarks)
    if trial.result == record.result:
        verdict = "" if trial.result == "passed" else "failed, as recorded; "
        return Report(_name(starter), "passed", (verdict + on,))
    say = f"recorded as {record.result} on {record.date}, now {trial.result} on {on}"
    return Report(_name(starter), "failed", (say, *trial.saw.splitlines()), lost=_LOST)


def _platform(trial: Trial) -> str:
    return ", ".join([f"Python {trial.python}", *(f"{name} {version}" for name, version in trial.services.items())])
