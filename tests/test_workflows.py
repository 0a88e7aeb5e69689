"""The scheduled workflow: what it uses, what it may do, and that its last step proposes what the parts recorded."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from golden_cases import GOLDEN
from webatlas.cli import main
from webatlas.lab.ledger import read_ledger, write_records

ROOT = Path(__file__).parents[1]
WORKFLOW = ROOT / ".github/workflows/verify.yml"
JOBS: dict[str, Any] = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]
BEFORE, AFTER = GOLDEN / "changed/before", GOLDEN / "changed/after"


def steps() -> Iterator[dict[str, Any]]:
    for job in JOBS.values():
        yield from job["steps"]


def test_it_uses_official_actions_at_one_commit() -> None:
    used = re.findall(r"uses: (.*)", WORKFLOW.read_text("utf-8"))
    assert len(used) == 5
    assert all(re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one) for one in used), used


def test_what_runs_foreign_code_can_only_read() -> None:
    assert yaml.safe_load(WORKFLOW.read_text("utf-8"))["permissions"] == {"contents": "read"}
    assert "permissions" not in JOBS["run"]
    assert JOBS["propose"]["permissions"] == {"contents": "write", "pull-requests": "write"}
    checkouts = [step for step in steps() if "actions/checkout" in step.get("uses", "")]
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False, False]
    assert [step for step in JOBS["run"]["steps"] if "env" in step] == []


def test_the_parts_are_numbered_without_a_gap() -> None:
    parts = JOBS["run"]["strategy"]["matrix"]["part"]
    assert parts == list(range(1, len(parts) + 1))


def test_its_commands_exist() -> None:
    scripts = [step["run"] for step in steps() if "run" in step]
    scripts += [path.read_text("utf-8") for path in (ROOT / ".ci").iterdir()]
    found = re.findall(r"(?:^|[ /])webatlas (\w+)([^|&>\n]*)", "\n".join(scripts), re.MULTILINE)
    assert {"verify", "merge", "changed", "check"} <= {name for name, _ in found}
    for name, arguments in found:
        options = {option for parameter in main.commands[name].params for option in parameter.opts}
        assert set(re.findall(r"--[a-z-]+", arguments)) <= options, (name, arguments)


@pytest.mark.parametrize("path", sorted((ROOT / ".ci").iterdir()), ids=lambda path: path.name)
def test_the_scripts_are_bash(path: Path) -> None:
    assert os.access(path, os.X_OK)
    subprocess.run(["bash", "-n", path], check=True)


# The last step, on a repository of its own and with a `gh` that only says what it was asked

GH = """#!/bin/sh
echo "$@" >>"$GH_LOG"
[ "$2" != list ] || echo "$GH_OPEN"
while [ $# -gt 0 ]; do [ "$1" != --body-file ] || cp "$2" "$GH_LOG.body"; shift; done
"""


class Repository:
    """A clone whose data folder is the golden one, and an origin to push to."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.origin, self.log = folder / "clone", folder / "origin.git", folder / "gh"
        self.parts = folder / "parts"
        binaries = folder / "bin"
        binaries.mkdir()
        for name, text in {"gh": GH, "webatlas": f'#!/bin/sh\nexec {sys.executable} -m webatlas "$@"\n'}.items():
            (binaries / name).write_text(text)
            (binaries / name).chmod(0o755)
        self.env = {
            "PATH": f"{binaries}:{os.environ['PATH']}",
            "HOME": str(folder),
            "PYTHONPATH": str(ROOT / "hooks"),
            "GH_LOG": str(self.log),
            "TMPDIR": str(folder),
        }
        self.git("init", "--quiet", "--bare", str(self.origin), cwd=folder)
        self.git("init", "--quiet", "--initial-branch", "main", str(self.folder), cwd=folder)
        shutil.copytree(BEFORE, self.folder / "data")
        self.git("add", "data")
        self.git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "--message", "Begin")
        self.git("remote", "add", "origin", str(self.origin))

    def git(self, *arguments: str, cwd: Path | None = None) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=cwd or self.folder, env=self.env, check=True, capture_output=True, text=True
        )
        return done.stdout

    def part(self, number: int, records: Any) -> None:
        shutil.copytree(BEFORE, self.parts / f"part-{number}")
        write_records(self.parts / f"part-{number}", records)

    def propose(self, already_open: int = 0) -> str:
        self.git("switch", "--quiet", "main")
        done = subprocess.run(
            ["bash", ROOT / ".ci/propose", self.parts],
            cwd=self.folder,
            env={**self.env, "GH_OPEN": str(already_open)},
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    def asked(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


def test_what_the_parts_recorded_is_proposed(repository: Repository) -> None:
    records = read_ledger(AFTER)
    repository.part(1, {key: record for number, (key, record) in enumerate(records.items()) if number % 2})
    repository.part(2, {key: record for number, (key, record) in enumerate(records.items()) if not number % 2})
    said = repository.propose()
    assert said.startswith("14 new records from 2 folders\n")
    listed, create = repository.asked()
    assert listed.startswith("pr list --head evidence --state open ")
    assert create.startswith("pr create --head evidence --title What the newest releases show, 20")
    body = repository.log.with_suffix(".body").read_text()
    assert "- `alpha/broken`: passed on 1.9, Python 3.13.0 (2026-11-22) → failed on 1.10," in body
    assert body in said
    repository.git("switch", "--quiet", "main")
    assert repository.git("diff", "--name-only", "main", "origin/evidence").splitlines() == [
        f"data/{file}" for file in sorted({key.file for key in records}) if file != "releases/gamma.yaml"
    ]
    assert repository.git("log", "-1", "--format=%s%n%b", "origin/evidence").startswith(
        "Record what the newest releases show\nRun anew: 5 claims, 3 cells, 1 starter."
    )


def test_a_newer_run_takes_the_place_of_the_proposal(repository: Repository) -> None:
    records = read_ledger(AFTER)
    repository.part(1, records)
    repository.propose()
    repository.propose(already_open=1)
    assert [line.split()[1] for line in repository.asked()] == ["list", "create", "list", "edit"]
    assert repository.git("rev-list", "--count", "main..origin/evidence") == "1\n"


def test_nothing_new_proposes_nothing(repository: Repository) -> None:
    repository.part(1, {})
    assert repository.propose() == "no new records from 1 folder\nnothing new was recorded\n"
    assert repository.asked() == []


def test_a_long_list_is_cut(repository: Repository) -> None:
    some = next(record for key, record in read_ledger(AFTER).items() if key.name == "fresh-bad")
    key = next(key for key in read_ledger(BEFORE) if key.name == "same")
    long = {type(key)(f"evidence/tool-{number}.yaml", "cors"): {**some, "saw": "€" * 600} for number in range(60)}
    repository.part(1, long)
    repository.propose()
    body = repository.log.with_suffix(".body").read_bytes()
    assert 59_000 < len(body) <= 60_000
    assert body.decode("utf-8")
