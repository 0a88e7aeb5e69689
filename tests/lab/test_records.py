"""Writing evidence and release facts."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from webatlas.catalog import load_catalog
from webatlas.entries import Release, Run
from webatlas.lab.observations import cleaned
from webatlas.lab.records import Records, as_yaml
from webatlas.reading import UnreadableError

RUN = Run(
    result="passed",
    saw="sent 'ping', got 'pong'",
    version="1.10",
    python="3.13.0",
    date=dt.date(2026, 11, 22),
    seconds=0.8,
    probe="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    packages={"flask": "3.10", "a": "1e3"},
)
FACTS = Release(
    id="demo",
    package="pkg:pypi/demo",
    version="1.10",
    released=dt.date(2026, 1, 2),
    license=None,
    requires_python=">=3.10",
    typed=True,
    packages=2,
    bytes=1234,
    python="3.13.0",
    recorded=dt.date(2026, 11, 22),
)


def test_a_record_is_written_as_people_would_read_it(tmp_path: Path) -> None:
    Records(tmp_path).record("demo", "websockets", RUN)
    assert (tmp_path / "evidence" / "demo.yaml").read_text() == textwrap.dedent("""\
        # Written by webatlas verify; do not edit.
        runs:
          websockets:
            result: 'passed'
            saw: 'sent ''ping'', got ''pong'''
            version: '1.10'
            python: '3.13.0'
            date: '2026-11-22'
            seconds: 0.8
            probe: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
            packages:
              a: '1e3'
              flask: '3.10'
        """)


def test_the_services_of_a_run_are_kept(tmp_path: Path) -> None:
    run = replace(RUN, services={"redis": "7.0.15", "postgresql": "15.14"})
    Records(tmp_path).record("demo", "websockets", run)
    assert Records(tmp_path).runs("demo")["websockets"] == run
    text = (tmp_path / "evidence" / "demo.yaml").read_text()
    assert text.endswith("    services:\n      postgresql: '15.14'\n      redis: '7.0.15'\n")


def test_release_facts_are_written_as_people_would_read_them(tmp_path: Path) -> None:
    Records(tmp_path).release("demo", FACTS)
    assert (tmp_path / "releases" / "demo.yaml").read_text() == textwrap.dedent("""\
        # Written by webatlas verify; do not edit.
        package: 'pkg:pypi/demo'
        version: '1.10'
        released: '2026-01-02'
        license: null
        requires_python: '>=3.10'
        typed: true
        packages: 2
        bytes: 1234
        python: '3.13.0'
        recorded: '2026-11-22'
        """)


def test_the_catalogue_reads_what_is_written(tmp_path: Path) -> None:
    records = Records(tmp_path)
    failed = replace(RUN, result="failed", saw="line 3: assert x\nAssertionError: no: #1 'a' \"b\"", version=None)
    records.record("demo", "websockets", RUN)
    records.record("demo", "cors", failed)
    records.release("demo", FACTS)
    loaded = load_catalog(tmp_path)
    assert loaded.problems == ()
    assert loaded.catalog.evidence["demo"].runs == {"cors": failed, "websockets": RUN}
    assert loaded.catalog.releases["demo"] == FACTS
    assert records.runs("demo") == loaded.catalog.evidence["demo"].runs


def test_any_yaml_reader_takes_text_for_text(tmp_path: Path) -> None:
    run = replace(RUN, packages=dict.fromkeys(("no", "1", "null", "a.b", "y"), "1.10"), version="2026.11")
    Records(tmp_path).record("demo", "no", run)
    value = yaml.safe_load((tmp_path / "evidence" / "demo.yaml").read_text())["runs"]["no"]
    assert value["packages"] == run.packages
    assert (value["version"], value["date"], value["seconds"]) == ("2026.11", "2026-11-22", 0.8)


@given(st.text(max_size=700))
def test_whatever_was_printed_is_read_back(printed: str) -> None:
    saw = cleaned(printed, {})
    assert yaml.safe_load(as_yaml({"saw": saw})) == {"saw": saw}


@given(st.text(alphabet="'\"#:-?|>%@`{}[]&*! \n\\aé", max_size=40))
def test_what_means_something_in_yaml_is_read_back(tmp_path_factory: pytest.TempPathFactory, printed: str) -> None:
    records = Records(tmp_path_factory.mktemp("data"))
    run = replace(RUN, saw=cleaned(printed, {}))
    records.record("demo", "cors", run)
    assert records.runs("demo") == {"cors": run}


def test_a_record_takes_the_place_of_the_one_before_it(tmp_path: Path) -> None:
    records = Records(tmp_path)
    records.record("demo", "websockets", RUN)
    records.record("demo", "cors", RUN)
    before = (tmp_path / "evidence" / "demo.yaml").read_text()
    records.record("demo", "websockets", replace(RUN, version="2.0"))
    after = (tmp_path / "evidence" / "demo.yaml").read_text()
    assert [line for line in after.splitlines() if line not in before.splitlines()] == ["    version: '2.0'"]
    records.record("demo", "websockets", RUN)
    assert (tmp_path / "evidence" / "demo.yaml").read_text() == before


def test_records_of_probes_that_are_gone_are_dropped(tmp_path: Path) -> None:
    records = Records(tmp_path)
    records.record("demo", "cors", RUN)
    records.record("demo", "websockets", RUN)
    probe = tmp_path / "probes" / "demo" / "cors.py"
    probe.parent.mkdir(parents=True)
    probe.write_text("")
    records.prune("demo")
    assert list(records.runs("demo")) == ["cors"]
    probe.unlink()
    records.prune("demo")
    assert list((tmp_path / "evidence").iterdir()) == []
    records.prune("other")


def test_threads_lose_no_record(tmp_path: Path) -> None:
    records = Records(tmp_path)
    features = [f"feature-{number}" for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda feature: records.record("demo", feature, RUN), features))
    assert set(records.runs("demo")) == set(features)


def test_processes_lose_no_record(tmp_path: Path) -> None:
    code = """
    import sys
    from pathlib import Path
    sys.path[:0] = sys.argv[3].split(":")
    from lab.test_records import RUN
    from webatlas.lab.records import Records
    records = Records(Path(sys.argv[1]))
    for number in range(20):
        records.record("demo", f"feature-{sys.argv[2]}-{number}", RUN)
    """
    tests = Path(__file__).parents[1]
    paths = ":".join([str(tests), *sys.path])
    started = [
        subprocess.Popen([sys.executable, "-c", textwrap.dedent(code), str(tmp_path), str(number), paths])
        for number in range(3)
    ]
    assert [process.wait() for process in started] == [0, 0, 0]
    assert len(Records(tmp_path).runs("demo")) == 60


def test_a_write_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    records = Records(tmp_path)
    records.record("demo", "cors", RUN)
    before = (tmp_path / "evidence" / "demo.yaml").read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        records.record("demo", "websockets", RUN)
    assert (tmp_path / "evidence" / "demo.yaml").read_bytes() == before
    assert [path.name for path in (tmp_path / "evidence").iterdir()] == ["demo.yaml"]


def test_the_leavings_of_a_crash_are_overwritten(tmp_path: Path) -> None:
    records = Records(tmp_path)
    records.record("demo", "cors", RUN)
    (tmp_path / "evidence" / ".demo.yaml.new").write_text("runs: {co")
    assert load_catalog(tmp_path).problems == ()
    records.record("demo", "websockets", RUN)
    assert [path.name for path in (tmp_path / "evidence").iterdir()] == ["demo.yaml"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("runs: {", "not YAML"),
        ("<<<<<<< mine\nruns: {}\n", "not YAML"),
        ("runs:\n  cors: {result: passed}\n", "is missing"),
        ("", "the file is empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_left_as_it_is(tmp_path: Path, content: str, expected: str) -> None:
    path = tmp_path / "evidence" / "demo.yaml"
    path.parent.mkdir()
    path.write_text(content)
    records = Records(tmp_path)
    for action in (lambda: records.record("demo", "cors", RUN), lambda: records.prune("demo")):
        with pytest.raises(UnreadableError, match=expected):
            action()
    assert path.read_text() == content


def test_files_get_the_usual_permissions(tmp_path: Path) -> None:
    mask = os.umask(0o022)
    try:
        Records(tmp_path).record("demo", "cors", RUN)
    finally:
        os.umask(mask)
    assert (tmp_path / "evidence" / "demo.yaml").stat().st_mode & 0o777 == 0o644
