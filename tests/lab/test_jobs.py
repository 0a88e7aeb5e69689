"""Parts of the work, its order, and its end when the time is up."""

from __future__ import annotations

import datetime as dt
import io
from contextlib import ExitStack
from dataclasses import dataclass, replace

import pytest

from webatlas.lab.jobs import Job, Plan, Report, TimeLimit, carry_out, for_little_time, parse_shard
from webatlas.lab.processes import Stop
from webatlas.lab.records import Records

from .conftest import Bench


def jobs(*names: str) -> list[Job]:
    return [Job(name, lambda name=name: Report(name, "passed")) for name in names]  # type: ignore[misc]


@pytest.mark.parametrize("of", [1, 2, 3, 7, 30])
def test_the_parts_are_as_large_and_together_everything(of: int) -> None:
    names = [f"tool-{number}/cors" for number in range(23)]
    parts = [[job.name for job in parse_shard(f"{number}/{of}").part(jobs(*names))] for number in range(1, of + 1)]
    assert sorted(name for part in parts for name in part) == sorted(names)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
    reverse = parse_shard(f"1/{of}").part(jobs(*reversed(names)))
    assert [job.name for job in reverse] == parts[0]


@pytest.mark.parametrize("text", ["0/2", "3/2", "1/0", "1", "-1/2", "1/2/3", "a/b", ""])
def test_what_is_no_part_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is not a part of the jobs"):
        parse_shard(text)


@pytest.mark.parametrize("of", [1, 2, 3, 7])
def test_what_needs_the_same_packages_is_in_one_part(of: int) -> None:
    names = [f"tool-{tool}/{feature}" for tool in range(20) for feature in range(1 + tool % 7)]
    names += [f"matrix/row-{row}/{column}" for row in range(5) for column in range(4)] + [
        "tool-1",
        "stack a",
        "stack b",
    ]
    parts = [[job.name for job in parse_shard(f"{number}/{of}").part(jobs(*names))] for number in range(1, of + 1)]
    assert sorted(name for part in parts for name in part) == sorted(names)
    homes: dict[str, set[int]] = {}
    for number, part in enumerate(parts):
        for name in part:
            homes.setdefault(name.rpartition("/")[0] or name, set()).add(number)
    assert all(len(of_family) == 1 for of_family in homes.values())
    assert max(map(len, parts)) - min(map(len, parts)) <= 7


def test_a_part_of_the_probes_can_be_run(bench: Bench) -> None:
    for name in ("one/a", "two/a", "two/b"):
        bench.probe(name, "print('ok')")
    assert bench.verify(shard="1/2").out.endswith("\n2 passed\n")
    assert (list(bench.runs("one")), list(bench.runs("two"))) == ([], ["a", "b"])
    assert bench.verify(shard="2/2").out.endswith("\n1 passed\n")
    assert (list(bench.runs("one")), list(bench.runs("two"))) == (["a"], ["a", "b"])


# What comes first

DAY = dt.date(2026, 11, 24)


def job(name: str, recorded: str | None = None) -> Job:
    day = dt.date.fromisoformat(recorded) if recorded else None
    return Job(name, lambda: Report(name, "passed"), day)


def order(day: dt.date, *given: Job, newest_first: bool = True) -> list[str]:
    return [job.name for job in for_little_time(given, day, newest_first=newest_first)]


def test_what_was_changed_comes_first_then_what_was_recorded_last() -> None:
    old, new = job("a/old", "2026-01-01"), job("z/new", "2026-11-20")
    changed, future = job("m/changed"), job("f/future", "2026-11-25")
    assert order(DAY, future, old, new, changed) == ["m/changed", "f/future", "z/new", "a/old"]
    assert order(DAY, future, old, new, changed, newest_first=False) == ["m/changed", "a/old", "z/new", "f/future"]


def test_what_needs_the_same_packages_keeps_together() -> None:
    names = [f"{tool}/{feature}" for feature in ("cors", "tls") for tool in ("a", "b", "c")]
    found = order(DAY, *(job(name, "2026-11-20") for name in names))
    assert found[::2] == [f"{name[0]}/cors" for name in found[::2]]
    assert found[1::2] == [f"{name[0]}/tls" for name in found[::2]]


def test_each_has_its_turn_and_the_order_is_that_of_the_day() -> None:
    given = [job(f"{tool}/cors", "2026-11-20") for tool in "abcde"]
    days = [DAY + dt.timedelta(days=number) for number in range(60)]
    assert {order(day, *given)[0] for day in days} == {f"{tool}/cors" for tool in "abcde"}
    assert order(DAY, *given) == order(DAY, *reversed(given))


# The end


@dataclass
class Clock:
    """Tells the time that jobs took, and nothing of how fast this machine is."""

    seconds: float = 1_000.0

    def __call__(self) -> float:
        return self.seconds

    def taking(self, name: str, seconds: float, status: str = "passed") -> Job:
        def work() -> Report:
            self.seconds += seconds
            return Report(name, status)  # type: ignore[arg-type]

        return Job(name, work)


def run_within(minutes: float, clock: Clock, *given: Job, reports: tuple[Report, ...] = ()) -> tuple[int, str]:
    out = io.StringIO()
    plan = Plan(given, reports, ("passed",))
    code = carry_out(plan, 1, Stop(), ExitStack(), out, io.StringIO(), TimeLimit(minutes, clock))
    return code, out.getvalue()


def test_nothing_is_begun_after_the_time_and_what_was_begun_is_done() -> None:
    clock = Clock()
    code, out = run_within(2, clock, *(clock.taking(f"demo/{number}", 50) for number in range(5)))
    assert code == 0
    assert out.splitlines() == [
        "passed   demo/0",
        "passed   demo/1",
        "passed   demo/2",
        "3 passed",
        "ran 3 of 5 within 2 min",
    ]
    assert clock.seconds == 1_150


def test_with_time_enough_all_is_run() -> None:
    clock = Clock()
    _, out = run_within(1.5, clock, clock.taking("demo/0", 45), clock.taking("demo/1", 44), clock.taking("demo/2", 1))
    assert out.endswith("\n3 passed\nran 3 of 3 within 1.5 min\n")


def test_what_was_skipped_was_not_run_and_a_failure_fails() -> None:
    clock = Clock()
    given = [clock.taking(f"demo/{status}", 1, status) for status in ("skipped", "failed", "passed")]
    told = (Report("some.yaml", "broken"), Report("that", "skipped"))
    code, out = run_within(1, clock, *given, reports=told)
    assert code == 1
    assert out.endswith("\n1 passed, 1 failed, 2 skipped, 1 broken\nran 2 of 3 within 1 min\n")


def test_the_newest_records_are_verified_first(bench: Bench) -> None:
    for name in ("a", "b", "c"):
        bench.probe(f"demo/{name}", f"print('{name}')")
    bench.verify("demo")
    run = bench.runs("demo")["a"]
    Records(bench.data).record("demo", "a", replace(run, date=run.date - dt.timedelta(days=9)))
    bench.probe("demo/c", "print('changed')")
    result = bench.verify(recorded=True, within=TimeLimit(60), jobs=1)
    assert [line.split()[1] for line in result.out.splitlines()[:3]] == ["demo/c", "demo/b", "demo/a"]
    assert result.out.endswith("\nran 3 of 3 within 60 min\n")


def test_the_oldest_records_are_renewed_first(bench: Bench) -> None:
    for name in ("a", "b"):
        bench.probe(f"demo/{name}", f"print('{name}')")
    bench.verify("demo")
    run = bench.runs("demo")["b"]
    Records(bench.data).record("demo", "b", replace(run, date=run.date - dt.timedelta(days=9)))
    result = bench.verify(within=TimeLimit(60), jobs=1)
    assert [line.split()[1] for line in result.out.splitlines()[:2]] == ["demo/b", "demo/a"]


def test_only_what_was_changed_is_run(bench: Bench) -> None:
    for name in ("a", "b"):
        bench.probe(f"demo/{name}", f"print('{name}')")
    bench.verify("demo")
    bench.probe("demo/b", "print('changed')")
    bench.probe("demo/c", "print('new')")
    result = bench.verify("demo", changed=True, jobs=1)
    assert [line.split()[1] for line in result.out.splitlines()[:-1]] == ["demo/b", "demo/c"]
    assert result.out.endswith("\n2 passed\n")
    assert bench.verify("demo", changed=True).out == "0 passed\n"
