"""`webatlas verify --stack`: tiny starters that start, fail, hang, and leave processes behind."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from webatlas.catalog import load_catalog
from webatlas.entries import Trial
from webatlas.lab.records import Records

from .conftest import Bench
from .test_processes import LONG, gone, pids

MANIFEST = """
[project]
name = "demo"
requires-python = ">=3.11"

[tool.webatlas]
ports = ["PORT"]
secrets = ["KEY"]
environment = { WHERE = "http://127.0.0.1:$PORT", NOTES = "%s" }
prepare = ["python app.py prepare"]
tests = "python app.py tests"
start = "python app.py serve $PORT"
ready = ["http://127.0.0.1:$PORT/ready"]
check = "python check.py"
timeout = 120
"""
# Writes down its process id with every step; serves with the child that it starts, as process managers do.
APP = """
import http.server, os, pathlib, subprocess, sys

notes = pathlib.Path(os.environ["NOTES"])
with (notes / "pids").open("a") as file:
    file.write(f"{os.getpid()}\\n")


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(pathlib.Path("prepared").read_bytes())


match sys.argv[1:]:
    case ["prepare"]:
        pathlib.Path("prepared").write_text("prepared with a key of %d digits" % len(os.environ["KEY"]))
    case ["tests"]:
        print("=== 3 passed in 0.01s ===")
    case ["serve", port]:
        sys.exit(subprocess.run([sys.executable, "app.py", "child", port]).returncode)
    case ["child", port]:
        http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), Handler).serve_forever()
"""
CHECK = """
import os, urllib.request

answer = urllib.request.urlopen(os.environ["WHERE"]).read().decode()
assert answer == "prepared with a key of 64 digits", answer
print("asked", os.environ["WHERE"], "and got:", answer)
"""


class Stacks(Bench):
    """A data folder with the starter `demo`."""

    @property
    def folder(self) -> Path:
        return self.data / "starters" / "demo"

    def starter(self, manifest: str = MANIFEST, app: str = APP, check: str = CHECK) -> None:
        """Write the starter; its programs write notes beside the data folder."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "pyproject.toml").write_text(manifest.replace("%s", str(self.data.parent)))
        (self.folder / "app.py").write_text(app)
        (self.folder / "check.py").write_text(check)

    def trial(self) -> Trial | None:
        """What is recorded."""
        return Records(self.data).trial("demo")

    def nothing_runs(self, least: int) -> bool:
        """Whether no process runs of those that wrote down their ids, which have to be so many."""
        return all(gone(pid) for pid in pids(self.data.parent / "pids", least))


@pytest.fixture
def stacks(tmp_path: Path) -> Stacks:
    made = Stacks(tmp_path / "data")
    made.tool("demo")
    made.starter()
    return made


def start(stacks: Stacks, **options: object) -> tuple[int, str]:
    result = stacks.verify(starters=["demo"], **options)
    assert "Traceback" not in result.err
    return result.code, result.out + result.err


def test_a_starter_that_starts(stacks: Stacks) -> None:
    code, said = start(stacks)
    assert code == 0, said
    first, second, last = said.splitlines()
    assert first.startswith("passed   stack demo  Python 3.") and ", 3 passed, " in first, first
    assert second.strip() == "asked http://127.0.0.1:PORT and got: prepared with a key of 64 digits"
    assert last == "1 passed"
    trial = stacks.trial()
    assert trial is not None
    assert (trial.result, trial.tested, trial.saw) == ("passed", "3 passed", second.strip())
    assert (trial.services, trial.packages) == ({}, {})
    assert trial.memory > 1_000_000
    assert dt.datetime.now(dt.UTC).date() - dt.timedelta(days=1) <= trial.date
    assert load_catalog(stacks.data).catalog.trial("demo") == trial
    assert stacks.nothing_runs(4)


def test_what_was_recorded_today_is_not_run_again(stacks: Stacks) -> None:
    assert start(stacks)[0] == 0
    assert "skipped  stack demo  recorded today already: passed" in start(stacks)[1]
    assert "passed   stack demo" in start(stacks, fresh=True)[1]
    (stacks.folder / "more.txt").write_text("changed\n")
    assert load_catalog(stacks.data).catalog.trial("demo") is None
    assert "passed   stack demo" in start(stacks)[1]


def test_the_recorded_run_again(stacks: Stacks) -> None:
    assert "there is no record of it yet" in start(stacks, recorded=True)[1]
    start(stacks)
    file = stacks.data / "trials" / "demo.yaml"
    before = file.read_bytes()
    code, said = start(stacks, recorded=True)
    assert (code, said.splitlines()[-1]) == (0, "1 passed"), said
    assert file.read_bytes() == before
    stacks.starter(check=CHECK + "\n# changed\n")
    code, said = start(stacks, recorded=True)
    assert code == 1 and "its files changed since its record of" in said


FAILING = {
    "prepare": (
        {"app": APP.replace('case ["prepare"]:', 'case ["prepare"]:\n        sys.exit("no such table")')},
        "prepare: python app.py prepare\nexit code 1\nno such table",
    ),
    "tests": (
        {"app": APP.replace('print("=== 3 passed in 0.01s ===")', 'sys.exit("1 failed")')},
        "tests: python app.py tests\nexit code 1\n1 failed",
    ),
    "an unknown command": (
        {"manifest": MANIFEST.replace("python app.py tests", "no-such-command")},
        "tests: no-such-command\ncannot be run: [Errno 2] No such file or directory: 'no-such-command'",
    ),
    "start": (
        {"app": APP.replace('case ["child", port]:', 'case ["child", port]:\n        sys.exit("port is taken")')},
        "start: python app.py serve $PORT\nended with exit code 1 before it was ready\nit said last:\nport is taken",
    ),
    "start, an unknown command": (
        {"manifest": MANIFEST.replace("python app.py serve", "no-such-server")},
        "start: no-such-server $PORT\ncannot be run: [Errno 2] No such file or directory: 'no-such-server'",
    ),
    "check": (
        {"check": CHECK.replace("of 64", "of 65")},
        'check: python check.py\nline 5: assert answer == "prepared with a key of 65 digits", answer\n'
        "AssertionError: prepared with a key of 64 digits",
    ),
}


@pytest.mark.parametrize("name", FAILING)
def test_a_step_that_fails_is_named(stacks: Stacks, name: str) -> None:
    change, why = FAILING[name]
    stacks.starter(**change)
    code, said = start(stacks)
    trial = stacks.trial()
    assert trial is not None
    assert code == 1
    assert trial.result == "failed"
    assert trial.saw.startswith(why), trial.saw
    assert "it was never recorded before" in said
    assert said.endswith("stacks that do not start: stack demo\n0 passed, 1 failed\n"), said
    assert trial.tested == ("3 passed" if name.startswith(("start", "check")) else "")
    assert stacks.nothing_runs(0)


def test_what_the_programs_said_before_the_check_failed_is_told(stacks: Stacks) -> None:
    """Not what they say as they are ended."""
    talking = APP.replace(
        'case ["serve", port]:',
        'case ["serve", port]:\n        import signal\n        print("no such column", flush=True)\n'
        '        signal.signal(signal.SIGTERM, lambda *_: sys.exit(print("goodbye", flush=True)))',
    )
    stacks.starter(app=talking, check="import sys\nsys.exit('answered with 500')\n")
    assert start(stacks)[0] == 1
    trial = stacks.trial()
    assert trial is not None
    told = trial.saw.splitlines()
    assert told[:5] == ["check: python check.py", "exit code 1", "answered with 500", "it said last:", "no such column"]
    assert "goodbye" not in trial.saw


HANGING = {
    "tests": ('print("=== 3 passed in 0.01s ===")', "did not end within"),
    "start": ('http.server.ThreadingHTTPServer(("127.0.0.1", int(port)), Handler).serve_forever()', "no answer from"),
}


@pytest.mark.parametrize("step", HANGING)
def test_a_step_that_hangs_is_ended(stacks: Stacks, step: str) -> None:
    line, why = HANGING[step]
    hanging = APP.replace(line, f"__import__('time').sleep({LONG})")
    for timeout in (1, 4, 16, 64):  # on a busy machine an earlier step can be too slow
        stacks.starter(MANIFEST.replace("timeout = 120", f"timeout = {timeout}"), hanging)
        code, _ = start(stacks)
        trial = stacks.trial()
        assert code == 1 and trial is not None
        if trial.saw.startswith(f"{step}: python app.py"):
            break
    assert trial.saw.startswith(f"{step}: python app.py") and why in trial.saw, trial.saw
    assert trial.seconds < LONG
    assert stacks.nothing_runs(1)


def test_what_a_starter_leaves_running_is_ended_and_told(stacks: Stacks) -> None:
    """A child that left the session outlives the server that started it, and the run does not leave it."""
    leaving = APP.replace(
        'case ["serve", port]:',
        'case ["serve", port]:\n        subprocess.Popen([sys.executable, "app.py", "idle"], start_new_session=True)',
    )
    leaving += f'    case ["idle"]:\n        __import__("time").sleep({LONG})\n'
    stacks.starter(app=leaving)
    code, said = start(stacks)
    assert code == 0, said
    assert "that it left running" in said.splitlines()[0]
    assert stacks.nothing_runs(5)


def test_a_run_that_is_interrupted_leaves_nothing(stacks: Stacks) -> None:
    stacks.starter(check=f"import time\ntime.sleep({LONG})\n")
    lab = subprocess.Popen(
        [sys.executable, "-m", "webatlas", "verify", "--stack", "demo", "--data", str(stacks.data)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    pids(stacks.data.parent / "pids", 4)
    time.sleep(0.5)  # into the check, or before it: either has to end well
    lab.send_signal(signal.SIGINT)
    said, _ = lab.communicate(timeout=60)
    assert lab.returncode == 130, said
    assert "interrupted" in said
    assert stacks.trial() is None
    assert stacks.nothing_runs(4)


def test_a_variable_that_is_not_there(stacks: Stacks) -> None:
    stacks.starter(MANIFEST.replace('"http://127.0.0.1:$PORT"', '"$REDIS_URL"'))
    code, said = start(stacks)
    assert code == 1
    assert "broken   stack demo  environment.WHERE: there is no variable 'REDIS_URL'" in said
    assert stacks.trial() is None


def test_a_service_that_is_not_installed_skips(stacks: Stacks) -> None:
    stacks.starter(MANIFEST.replace("ports =", 'services = ["redis"]\nports ='))
    code, said = start(stacks, services={})
    assert code == 0
    assert "skipped  stack demo" in said
    assert stacks.trial() is None


def test_a_broken_starter_is_told(stacks: Stacks) -> None:
    stacks.starter("[tool.webatlas]\n")
    code, said = start(stacks)
    assert code == 1
    assert "broken   " in said and "tool.webatlas.start: is missing" in said


def test_wrong_usage(stacks: Stacks) -> None:
    result = stacks.verify(starters=["dmo"])
    assert (result.code, result.err) == (2, "'dmo' is not a starter; did you mean 'demo'?\n")
