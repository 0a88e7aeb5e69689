"""`webatlas verify` as a whole."""

from __future__ import annotations

import contextlib
import datetime as dt
import io
import os
import re
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from webatlas.catalog import load_catalog
from webatlas.lab.processes import Stop
from webatlas.lab.records import Records
from webatlas.lab.verify import verify

from .conftest import Bench
from .index import Index
from .test_processes import LONG, gone, pids

PASSES = "print('saw it')\n"
FAILS = """
reply = "ping"
assert reply == "pong", reply
"""


def today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


# What a run comes to


def test_a_probe_that_passes(bench: Bench) -> None:
    path = bench.probe("demo/cors", PASSES)
    result = bench.verify("demo")
    assert result.code == 0
    assert re.fullmatch(r"passed   demo/cors  Python 3\.\d+\.\d+, \d+\.\d s\n1 passed\n", result.out)
    assert result.err == ""
    run = bench.runs("demo")["cors"]
    assert (run.result, run.saw, run.version, run.packages) == ("passed", "saw it", None, {})
    assert today() - dt.timedelta(days=1) <= run.date <= today()
    assert load_catalog(bench.data).catalog.probes["demo", "cors"].sha256 == run.probe
    assert path.read_text() == load_catalog(bench.data).catalog.probes["demo", "cors"].text


def test_a_probe_that_fails_names_the_line(bench: Bench) -> None:
    path = bench.probe("demo/cors", FAILS)
    result = bench.verify("demo")
    assert result.code == 1
    assert result.out.startswith("FAILED   demo/cors  on Python 3.")
    assert "it was never recorded before" in result.out
    assert f'{path}: line 6: assert reply == "pong", reply\n' in result.out
    assert "AssertionError: ping\n" in result.out
    assert result.out.endswith("claims that do not hold: demo/cors\n0 passed, 1 failed\n")
    run = bench.runs("demo")["cors"]
    assert (run.result, run.saw) == ("failed", 'line 6: assert reply == "pong", reply\nAssertionError: ping')


@pytest.mark.parametrize(
    ("code", "saw"),
    [
        ("import sys; sys.exit(3)", "exit code 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "ended by SIGKILL"),
        ("import os; os.abort()", "ended by SIGABRT\nline 4: import os; os.abort()"),
        ("raise SystemExit('no such luck')", "exit code 1\nno such luck"),
    ],
)
def test_a_probe_that_ends_badly_is_a_failure(bench: Bench, code: str, saw: str) -> None:
    bench.probe("demo/cors", code)
    assert bench.verify("demo").code == 1
    assert bench.runs("demo")["cors"].saw == saw


@pytest.mark.parametrize("code", ["import time", "import os, time\nfor _ in range(3): os.fork()"])
def test_a_probe_that_does_not_end_is_a_failure(bench: Bench, code: str) -> None:
    bench.probe("demo/cors", f"{code}\ntime.sleep({LONG})\n", "[tool.webatlas]", "timeout = 2")
    result = bench.verify("demo")
    assert result.code == 1
    assert bench.runs("demo")["cors"].saw == "did not end within 2 s"
    assert 2 <= bench.runs("demo")["cors"].seconds < LONG


def test_a_probe_that_fails_is_tried_again(bench: Bench, tmp_path: Path) -> None:
    """A busy machine can make a program too slow; what is told and recorded is the second try."""
    seen = tmp_path / "seen"
    code = f"import pathlib\nseen = pathlib.Path({str(seen)!r})\nsecond = seen.exists()\nseen.touch()\nassert second\n"
    bench.probe("demo/cors", code)
    result = bench.verify("demo")
    assert result.code == 0
    assert result.out.splitlines()[0].endswith(", at the second try")
    assert bench.runs("demo")["cors"].result == "passed"
    seen.unlink()
    again = bench.verify("demo", recorded=True)
    assert again.code == 0 and ", at the second try" in again.out


def test_the_time_limit_of_the_run_holds_where_the_probe_has_none(bench: Bench) -> None:
    bench.probe("demo/cors", f"import time; time.sleep({LONG})")
    assert bench.verify("demo", timeout=1.5).code == 1
    assert bench.runs("demo")["cors"].saw == "did not end within 1.5 s"


def test_a_flood_of_output_is_cut(bench: Bench) -> None:
    bench.probe("demo/cors", "print('start'); print('x' * 10_000_000)")
    assert bench.verify("demo").code == 0
    saw = bench.runs("demo")["cors"].saw
    assert saw.startswith("start\nxxx")
    assert len(saw) == 600


def test_what_a_probe_leaves_running_is_ended_and_told(bench: Bench) -> None:
    bench.probe("demo/cors", f"import os, time\nif os.fork() == 0:\n    time.sleep({LONG})\nprint('ok')\n")
    result = bench.verify("demo")
    assert result.code == 0
    assert "ended 1 process that it left running" in result.out


def test_one_broken_probe_stops_no_other(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    broken = bench.probe("demo/openapi", "")
    broken.write_text("print()")
    folder = bench.data / "probes" / "demo" / "tls.py"
    folder.mkdir()
    result = bench.verify()
    assert result.code == 1
    assert f"broken   {broken}:1:1: the metadata block is missing" in result.out
    assert f"broken   {folder}:1:1: the file cannot be read: Is a directory" in result.out
    assert result.out.endswith("\n1 passed, 2 broken\n")
    assert "Traceback" not in result.out + result.err
    assert list(bench.runs("demo")) == ["cors"]


def test_a_tools_broken_files_stop_no_other_tool(bench: Bench) -> None:
    bench.tool("one", "name: [")
    bench.tool("two", "package: pkg:npm/two")
    bench.tool("three")
    for name in ("demo", "one", "two", "three"):
        bench.probe(f"{name}/cors", PASSES)
    bench.evidence("three").parent.mkdir()
    bench.evidence("three").write_text("runs: [")
    result = bench.verify()
    assert result.code == 1
    assert "one.yaml:" in result.out
    assert "two.yaml:1:1: package: 'pkg:npm/two' is not a package URL; for example 'pkg:pypi/flask'" in result.out
    assert "evidence/three.yaml:" in result.out
    assert result.out.endswith("\n1 passed, 3 broken\n")


def test_what_cannot_be_installed_is_broken_and_its_record_stays(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    bench.verify("demo")
    before = bench.evidence("demo").read_bytes()
    bench.probe("demo/cors", PASSES, 'dependencies = ["no-such-thing"]')
    result = bench.verify("demo")
    assert result.code == 1
    assert "broken   demo/cors  its packages cannot be installed: " in result.out
    assert bench.evidence("demo").read_bytes() == before


def test_the_tool_need_not_have_a_file_yet(bench: Bench) -> None:
    bench.probe("fresh/cors", PASSES)
    assert bench.verify("fresh").code == 0


def test_records_of_probes_that_are_gone_are_dropped(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    gone_probe = bench.probe("demo/tls", PASSES)
    bench.verify("demo")
    gone_probe.unlink()
    bench.verify("demo")
    assert list(bench.runs("demo")) == ["cors"]


# The room in which a probe runs


def test_a_probe_sees_nothing_of_the_caller(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET", "x")
    monkeypatch.setenv("PYTHONPATH", "/elsewhere")
    bench.probe(
        "demo/cors",
        """
        import os, sys, tempfile
        from pathlib import Path
        room = Path.cwd().parent
        assert "A_SECRET" not in os.environ and "/elsewhere" not in sys.path
        assert Path.home().parent == Path(tempfile.gettempdir()).parent == room
        assert sys.prefix != sys.base_prefix and not Path(sys.prefix).is_relative_to(room)
        assert os.environ["PATH"].split(":")[0] == f"{sys.prefix}/bin"
        assert not sys.stdin.read()
        assert [path.name for path in Path.cwd().iterdir()] == [Path(__file__).name]
        print(sorted(os.environ), Path.home())
        """,
    )
    result = bench.verify("demo")
    assert result.code == 0, result.out
    names, _, home = bench.runs("demo")["cors"].saw.rpartition(" ")
    assert home == "TMP/home"
    expected = {"HOME", "LANG", "LC_ALL", "PATH", "TMPDIR", "TZ", "VIRTUAL_ENV", "WEBATLAS_RUN"}
    assert {name for name in eval(names) if not name.startswith("PYTHON")} == expected


def test_a_probe_does_not_stand_in_for_a_module_of_its_name(bench: Bench) -> None:
    bench.probe("demo/json", "import json; assert json.loads('1') == 1; print(json.__file__.rpartition('/')[2])")
    bench.probe("demo/wave", "import json, wave; assert json.dumps and wave.open; print('ok')")
    result = bench.verify("demo")
    assert result.code == 0, result.out
    assert bench.runs("demo")["json"].saw == "__init__.py"


def test_the_room_is_removed(bench: Bench, tmp_path: Path) -> None:
    note = tmp_path / "room"
    bench.probe(
        "demo/cors",
        f"""
        import pathlib
        pathlib.Path({str(note)!r}).write_text(str(pathlib.Path.cwd().parent))
        pathlib.Path("left").mkdir()
        """,
    )
    assert bench.verify("demo").code == 0
    assert not Path(note.read_text()).exists()


# Skipping


def test_without_a_fitting_python_it_is_skipped_and_its_record_stays(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    bench.verify("demo")
    before = bench.evidence("demo").read_bytes()
    bench.probe("demo/cors", PASSES, 'requires-python = ">=3.99"')
    result = bench.verify("demo")
    assert result.code == 0
    assert result.out.startswith("skipped  demo/cors  no Python here satisfies '>=3.99'; found 3.")
    assert result.out.endswith("0 passed, 1 skipped\n")
    assert bench.evidence("demo").read_bytes() == before


class Greeter:
    """A service that hands over a file."""

    shared = True

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        self.begun = self.ended = 0

    def missing(self) -> str:
        return self.reason

    @contextlib.contextmanager
    def running(self, folder: Path, stop: Stop) -> Iterator[Greeting]:
        self.begun += 1
        try:
            yield Greeting(folder)
        finally:
            self.ended += 1


class Greeting:
    version = "1.0"
    ended = False

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextlib.contextmanager
    def lent(self, name: str) -> Iterator[dict[str, str]]:
        (self._folder / name).write_text(f"hello {name}")
        yield {"GREETER_FILE": str(self._folder / name)}


NEEDS = ("[tool.webatlas]", 'services = ["greeter"]')
GREETS = "import os; print(open(os.environ['GREETER_FILE']).read())"


def test_a_service_is_handed_over_by_the_environment(bench: Bench) -> None:
    bench.probe("demo/cors", GREETS, *NEEDS)
    greeter = Greeter()
    assert bench.verify("demo", services={"greeter": greeter}).code == 0
    run = bench.runs("demo")["cors"]
    assert (run.saw, run.services) == ("hello demo__cors", {"greeter": "1.0"})
    assert (greeter.begun, greeter.ended) == (1, 1)


def test_one_service_serves_many_probes(bench: Bench) -> None:
    names = ("cors", "server-sent-events", "tls")
    for name in names:
        bench.probe(f"demo/{name}", GREETS, *NEEDS)
    greeter = Greeter()
    assert bench.verify("demo", services={"greeter": greeter}).code == 0
    said = [bench.runs("demo")[name].saw for name in names]
    assert said == ["hello demo__cors", "hello demo__server_sent_events", "hello demo__tls"]
    assert (greeter.begun, greeter.ended) == (1, 1)


def test_a_service_that_no_probe_needs_is_not_started(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    greeter = Greeter()
    assert bench.verify("demo", services={"greeter": greeter}).code == 0
    assert greeter.begun == 0


@pytest.mark.parametrize(
    ("services", "reason"),
    [
        ({}, "the lab has no service 'greeter'"),
        ({"greeters": Greeter()}, "the lab has no service 'greeter'; did you mean 'greeters'?"),
        ({"greeter": Greeter("greetd is not installed")}, "service greeter: greetd is not installed"),
    ],
)
def test_without_its_service_it_is_skipped(bench: Bench, services: Mapping[str, Greeter], reason: str) -> None:
    bench.probe("demo/cors", GREETS, *NEEDS)
    result = bench.verify("demo", services=services)
    assert (result.code, result.out) == (0, f"skipped  demo/cors  {reason}\n0 passed, 1 skipped\n")
    assert not bench.evidence("demo").exists()


# Wrong usage


@pytest.mark.parametrize(
    ("tools", "options", "said"),
    [
        (["demo", "demoo"], {}, "'demoo' is not a tool; did you mean 'demo'?\n"),
        (["xyz", "../demo"], {}, "'xyz' is not a tool; the ids of tools are the names of the files in data/tools\n"),
        ([], {"jobs": 0}, "jobs is 0; at least 1 is needed\n"),
        (
            [],
            {"recorded": True, "changed": True},
            "what was changed has no record to compare with; take --recorded or --changed, not both\n",
        ),
        ([], {"python": "2.7"}, "no CPython '2.7' was found; found 3."),
        ([], {"data": Path("not-there")}, "there is no folder 'not-there'; name the data folder with --data\n"),
    ],
)
def test_wrong_usage_is_told_and_runs_nothing(
    bench: Bench, tools: list[str], options: dict[str, object], said: str
) -> None:
    bench.probe("demo/cors", PASSES)
    out, err = io.StringIO(), io.StringIO()
    code = verify(tools=tools, out=out, err=err, **{"data": bench.data, **options})  # type: ignore[arg-type]
    assert (code, out.getvalue()) == (2, "")
    assert err.getvalue().startswith(said)
    assert not bench.evidence("demo").exists()


def test_the_python_can_be_chosen(bench: Bench) -> None:
    bench.probe("demo/cors", "import sys; print(*sys.version_info[:2], sep='.')")
    ours = f"3.{sys.version_info.minor}"
    assert bench.verify("demo", python=ours).code == 0
    assert bench.runs("demo")["cors"].saw == ours


def test_a_tool_named_twice_is_run_once(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    assert bench.verify("demo", "demo").out.count("demo/cors") == 1


def test_a_terminal_shows_a_counter(bench: Bench) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    bench.probe("demo/cors", PASSES)
    bench.probe("demo/tls", PASSES)
    terminal = Terminal()
    out = io.StringIO()
    assert verify(bench.data, [], out=out, err=terminal) == 0
    assert "\r1 of 2 …" in terminal.getvalue()
    assert "\r" not in out.getvalue()


# New releases, and old ones

SAYS = "import alpha; assert alpha.REPLY == 'pong', alpha.REPLY; print(alpha.REPLY)"
NEEDS_ALPHA = 'dependencies = ["alpha"]'


@pytest.fixture
def released(bench: Bench, index: Index) -> Callable[..., None]:
    """Makes releases of alpha, which `demo` is and which its probe is about."""
    bench.tool("demo", "package: pkg:pypi/alpha")
    bench.probe("demo/cors", SAYS, NEEDS_ALPHA)

    def release(version: str, reply: str, uploaded: str) -> None:
        index.add("alpha", version, uploaded, code=f"REPLY = {reply!r}\n", metadata="License: MIT\n")

    return release


def redate(bench: Bench, day: dt.date) -> None:
    """Make the records of `demo` those of another day."""
    for feature, run in bench.runs("demo").items():
        Records(bench.data).record("demo", feature, replace(run, date=day))


def test_facts_of_a_release_are_looked_up_again_when_what_is_recorded_cannot_be_read(
    bench: Bench, released: Callable[..., None]
) -> None:
    released("1.9", "pong", "2026-01-01T00:00:00Z")
    assert "release  demo" in bench.verify("demo", changed=True).out
    assert bench.verify("demo", changed=True).out == "0 passed\n"
    (bench.data / "releases" / "demo.yaml").write_text("version: [")
    assert "release  demo" in bench.verify("demo", changed=True).out


def test_a_release_that_breaks_a_claim_is_news(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "pong", "2026-01-01T00:00:00Z")
    result = bench.verify()
    assert result.code == 0
    assert "release  demo  1.9, released 2026-01-01, 1 packages" in result.out
    assert bench.runs("demo")["cors"].packages == {"alpha": "1.9"}
    redate(bench, dt.date(2026, 1, 3))

    released("1.10", "ping", "2026-02-01T00:00:00Z")
    result = bench.verify()
    assert result.code == 1
    assert re.search(
        r"FAILED   demo/cors  on alpha 1\.10, Python 3\S+; it passed on alpha 1\.9, Python 3\S+ \(2026-01-03\)\n",
        result.out,
    )
    assert "line 4: import alpha; assert alpha.REPLY == 'pong'" in result.out
    assert "AssertionError: ping" in result.out
    assert bench.runs("demo")["cors"].version == "1.10"
    assert "it failed on alpha 1.10" in bench.verify().out

    released("1.11", "pong", "2026-03-01T00:00:00Z")
    result = bench.verify()
    assert result.code == 0
    assert "it failed on alpha 1.10" in result.out
    loaded = load_catalog(bench.data).catalog
    assert (loaded.releases["demo"].version, loaded.releases["demo"].license) == ("1.11", "MIT")


def test_an_old_result_can_be_had_again(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "pong", "2026-01-01T00:00:00Z")
    bench.verify()
    redate(bench, dt.date(2026, 1, 1))
    released("1.10", "ping", "2026-01-02T00:00:00Z")
    before = {path: path.read_bytes() for path in bench.data.rglob("*.yaml")}
    result = bench.verify(recorded=True)
    assert result.code == 0
    assert re.fullmatch(r"passed   demo/cors  alpha 1\.9, Python \S+, \S+ s\n1 passed\n", result.out)
    assert {path: path.read_bytes() for path in bench.data.rglob("*.yaml")} == before


def test_what_was_recorded_is_installed_though_more_came_that_day(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "pong", "2026-01-01T10:00:00Z")
    bench.verify()
    redate(bench, dt.date(2026, 1, 1))
    released("1.10", "ping", "2026-01-01T11:00:00Z")
    assert "passed   demo/cors  alpha 1.9," in bench.verify(recorded=True).out


def test_what_was_not_recorded_is_as_of_that_day(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "pong", "2026-01-01T23:59:00Z")
    bench.verify()
    run = replace(bench.runs("demo")["cors"], date=dt.date(2026, 1, 1), packages={})
    Records(bench.data).record("demo", "cors", run)
    released("1.10", "ping", "2026-01-02T00:00:00Z")
    said = bench.verify(recorded=True).out
    assert "passed   demo/cors  alpha 1.9," in said
    assert "other packages than recorded: alpha" in said


def test_a_recorded_failure_that_fails_again_is_as_recorded(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "ping", "2026-01-01T00:00:00Z")
    assert bench.verify().code == 1
    result = bench.verify(recorded=True)
    assert result.code == 0
    assert "failed, as recorded; alpha 1.9" in result.out


def test_another_result_than_recorded_is_told(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "ping", "2026-01-01T00:00:00Z")
    bench.verify()
    run = bench.runs("demo")["cors"]
    Records(bench.data).record("demo", "cors", replace(run, result="passed", python="3.8.1"))
    before = bench.evidence("demo").read_bytes()
    result = bench.verify(recorded=True)
    assert result.code == 1
    assert f"recorded as passed on {run.date}, now failed on alpha 1.9, Python " in result.out
    assert "recorded on Python 3.8.1" in result.out
    assert "AssertionError: ping" in result.out
    assert bench.evidence("demo").read_bytes() == before


def test_a_record_of_another_program_cannot_be_compared(bench: Bench) -> None:
    bench.probe("demo/cors", PASSES)
    bench.probe("demo/tls", PASSES)
    bench.verify("demo")
    bench.probe("demo/cors", PASSES + "\n")
    bench.probe("demo/openapi", PASSES)
    result = bench.verify("demo", recorded=True)
    assert result.code == 1
    say = f"the program changed since its record of {bench.runs('demo')['cors'].date}; run `webatlas verify demo`"
    assert f"broken   demo/cors  {say}\n" in result.out
    assert "skipped  demo/openapi  there is no record of it yet\n" in result.out
    assert result.out.endswith("\n1 passed, 1 skipped, 1 broken\n")


def test_a_release_that_was_withdrawn_can_be_had_again(
    bench: Bench, index: Index, released: Callable[..., None]
) -> None:
    released("1.9", "pong", "2026-01-01T00:00:00Z")
    bench.verify()
    index.yank("alpha", "1.9")
    released("1.8", "ping", "2025-01-01T00:00:00Z")
    assert "passed   demo/cors  alpha 1.9," in bench.verify(recorded=True).out


def test_a_tool_in_anothers_package_has_its_version(bench: Bench, released: Callable[..., None]) -> None:
    released("1.9", "pong", "2026-01-01T00:00:00Z")
    bench.tool("part", "part_of: demo")
    bench.probe("part/cors", SAYS, NEEDS_ALPHA)
    assert bench.verify("part").code == 0
    assert bench.runs("part")["cors"].version == "1.9"
    assert not (bench.data / "releases").exists()


def test_tools_that_are_part_of_each_other_have_none(bench: Bench) -> None:
    bench.tool("one", "part_of: two")
    bench.tool("two", "part_of: one")
    bench.probe("one/cors", PASSES)
    assert bench.verify("one").code == 0
    assert bench.runs("one")["cors"].version is None


# Interruptions


def command(bench: Bench) -> subprocess.Popen[str]:
    code = """
    import sys
    from pathlib import Path
    from webatlas.lab.verify import verify
    sys.exit(verify(Path(sys.argv[1]), [], jobs=2, timeout=250, out=sys.stdout))
    """
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code), str(bench.data)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment(),
    )


def environment() -> dict[str, str]:
    """The variables of a lab in a process of its own."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}


def wait_for_record(bench: Bench, feature: str) -> None:
    deadline = time.monotonic() + 120
    while not (bench.evidence("demo").exists() and feature in bench.runs("demo")):
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_keeps_what_is_finished(bench: Bench, tmp_path: Path, number: signal.Signals) -> None:
    note = tmp_path / "pids"
    bench.probe("demo/a-quick", PASSES)
    hang = f"import os, time\nopen({str(note)!r}, 'a').write(f'{{os.getpid()}}\\n')\ntime.sleep({LONG})\n"
    for name in ("b-hangs", "c-hangs", "d-waits", "e-waits"):
        bench.probe(f"demo/{name}", hang)
    with command(bench) as process:
        wait_for_record(bench, "a-quick")
        running = pids(note, 2)
        process.send_signal(number)
        out, err = process.communicate(timeout=120)
    assert process.returncode == 130
    assert err == ""
    assert "passed   demo/a-quick" in out
    assert out.endswith("interrupted; 1 passed; what is finished is recorded\n")
    assert list(bench.runs("demo")) == ["a-quick"]
    assert [path.name for path in bench.evidence("demo").parent.iterdir()] == ["demo.yaml"]
    assert all(gone(pid) for pid in running)


def test_a_killed_lab_loses_no_finished_record(bench: Bench, tmp_path: Path) -> None:
    note = tmp_path / "pids"
    bench.probe("demo/a-quick", PASSES)
    bench.probe(
        "demo/b-hangs",
        f"import os, time\nopen({str(note)!r}, 'a').write(f'{{os.getpid()}}\\n')\ntime.sleep({LONG})\n",
    )
    with command(bench) as process:
        wait_for_record(bench, "a-quick")
        (running,) = pids(note, 1)
        process.kill()
        process.communicate()
    assert gone(running)
    assert load_catalog(bench.data).catalog.evidence["demo"].runs["a-quick"].result == "passed"


def test_two_runs_at_once_lose_nothing(bench: Bench) -> None:
    names = [f"feature-{number}" for number in range(4)]
    for name in names:
        bench.probe(f"demo/{name}", PASSES)
    both = [command(bench), command(bench)]
    for process in both:
        out, err = process.communicate(timeout=240)
        assert (process.returncode, err) == (0, ""), out
    assert list(bench.runs("demo")) == names
