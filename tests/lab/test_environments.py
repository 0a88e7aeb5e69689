"""What is installed, and how failing to is told."""

from __future__ import annotations

import datetime as dt
import os
import sys
from pathlib import Path

import pytest

from webatlas.lab.environments import InstallationError, Pin, Uv, one_line, read_pins
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.processes import Stop

from .conftest import BASE
from .index import Index, wheel

PYTHON = Interpreter("{}.{}.{}".format(*sys.version_info[:3]), BASE)

LOCK = """
lock-version = "1.0"
[[packages]]
name = "Foo_Bar"
version = "1.10"
sdist = { url = "x", upload-time = 2026-11-18T23:30:00-03:00 }
wheels = [{ url = "x", upload-time = 2026-11-19T10:00:00Z }, { url = "y", upload-time = 2026-12-24T10:00:00Z }]
[[packages]]
name = "local"
version = "2"
"""


def test_a_release_is_of_the_day_in_utc_on_which_its_first_file_came() -> None:
    assert read_pins(LOCK) == {
        "foo-bar": Pin("1.10", dt.date(2026, 11, 19)),
        "local": Pin("2", None),
    }
    assert read_pins('lock-version = "1.0"') == {}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "error: No solution found\n  cause: Because a is not there.\n\nhint: Try this.\n",
            "No solution found: Because a is not there.",
        ),
        (
            "  × No solution found:\n  ╰─▶ Because a\n      is not there.\n",
            "No solution found: Because a is not there.",
        ),
        ("warning: x\nerror: Failed to fetch: `https://host.example/simple/a/`\n", "Failed to fetch: `the index"),
        ("x" * 1000, "x" * 399 + "…"),
        ("", ""),
    ],
)
def test_the_installers_complaint_is_one_line(said: str, expected: str) -> None:
    assert one_line(said) == expected


def test_the_newest_versions_are_installed_and_nothing_else(index: Index, tmp_path: Path) -> None:
    index.add("alpha", "1.0", "2026-01-01T00:00:00Z")
    index.add("alpha", "1.10", "2026-02-01T00:00:00Z", metadata="Requires-Dist: beta\n")
    index.add("beta", "3", "2026-03-01T00:00:00Z")
    uv = Uv(os.environ, Stop())
    lock = uv.resolve(["Alpha"], PYTHON, tmp_path / "lock")
    assert lock.pins == {"alpha": Pin("1.10", dt.date(2026, 2, 1)), "beta": Pin("3", dt.date(2026, 3, 1))}
    environment = uv.install(lock, PYTHON, tmp_path / "venv")
    assert environment.packages() == {"alpha": "1.10", "beta": "3"}
    assert environment.python.exists()


def test_what_has_no_wheel_is_built_once(index: Index, tmp_path: Path) -> None:
    """Also where the index does not say how long a file is good."""
    note, made = tmp_path / "builds", wheel("alpha", "1.0", {"alpha.py": ""})
    backend = f"""
def build_wheel(folder, settings=None, metadata=None):
    with open({str(note)!r}, "a") as file:
        file.write("x")
    with open(f"{{folder}}/alpha-1.0-py3-none-any.whl", "wb") as file:
        file.write({made!r})
    return "alpha-1.0-py3-none-any.whl"
"""
    index.add_source("alpha", "1.0", "2026-01-01T00:00:00Z", backend)
    index.add("beta", "1.0", "2026-01-01T00:00:00Z")
    uv = Uv(os.environ, Stop())
    one, both = (uv.resolve(wanted, PYTHON, tmp_path / "-".join(wanted)) for wanted in (["alpha"], ["alpha", "beta"]))
    for number, lock in enumerate((one, one, both, both, one)):
        environment = uv.install(lock, PYTHON, tmp_path / f"venv-{number}")
        assert environment.packages() == {name: pin.version for name, pin in lock.pins.items()}
    assert len(note.read_text()) <= 2  # once more when beta was not yet at hand


def test_the_past_can_be_resolved(index: Index, tmp_path: Path) -> None:
    index.add("alpha", "1.0", "2026-01-01T00:00:00Z")
    index.add("alpha", "1.1", "2026-02-01T00:00:00Z")
    index.add("alpha", "1.2", "2026-02-02T00:00:00Z")
    uv = Uv(os.environ, Stop())

    def version(folder: str, day: dt.date | None, *constraints: str) -> str:
        lock = uv.resolve(["alpha"], PYTHON, tmp_path / folder, before=day, constraints=constraints)
        return lock.pins["alpha"].version

    assert version("a", None) == "1.2"
    assert version("b", dt.date(2026, 2, 2)) == "1.1"
    assert version("c", dt.date(2026, 2, 2), "alpha==1.0", "other==5") == "1.0"
    with pytest.raises(InstallationError, match="alpha"):
        version("d", dt.date(2025, 1, 1))


def test_settings_of_the_caller_do_not_change_what_is_resolved(
    index: Index, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.add("alpha", "1.0", "2026-01-01T00:00:00Z")
    index.add("alpha", "1.1", "2026-02-01T00:00:00Z")
    (tmp_path / "constraints.txt").write_text("alpha<1.1")
    monkeypatch.setenv("UV_EXCLUDE_NEWER", "2026-01-15T00:00:00Z")
    monkeypatch.setenv("UV_RESOLUTION", "lowest")
    monkeypatch.setenv("UV_CONSTRAINT", str(tmp_path / "constraints.txt"))
    lock = Uv(os.environ, Stop()).resolve(["alpha"], PYTHON, tmp_path / "lock")
    assert lock.pins["alpha"].version == "1.1"


def test_without_an_index_the_failure_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(InstallationError) as caught:
        Uv(os.environ, Stop()).resolve(["alpha"], PYTHON, tmp_path / "lock")
    assert "alpha was not found" in str(caught.value)
    assert "\n" not in str(caught.value)
