"""Parts of the work."""

from __future__ import annotations

import pytest

from webatlas.lab.jobs import Job, Report, parse_shard

from .conftest import Bench


def jobs(*names: str) -> list[Job]:
    return [Job(name, lambda name=name: Report(name, "passed")) for name in names]  # type: ignore[misc]


@pytest.mark.parametrize("of", [1, 2, 3, 7, 30])
def test_the_parts_are_equal_and_together_everything(of: int) -> None:
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


def test_a_part_of_the_probes_can_be_run(bench: Bench) -> None:
    for name in ("a", "b", "c"):
        bench.probe(f"demo/{name}", "print('ok')")
    assert bench.verify(shard="1/2").out.endswith("\n2 passed\n")
    assert list(bench.runs("demo")) == ["a", "c"]
    assert bench.verify(shard="2/2").out.endswith("\n1 passed\n")
    assert list(bench.runs("demo")) == ["a", "b", "c"]
