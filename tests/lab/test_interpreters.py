"""Finding the CPythons of a machine."""

from __future__ import annotations

import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest
from packaging.specifiers import SpecifierSet

from webatlas.lab.interpreters import Interpreter, find_interpreters, matching, satisfying

OURS = "{}.{}.{}".format(*sys.version_info[:3])
THREE = tuple(Interpreter(version, Path(f"/python{version}")) for version in ("3.13.0", "3.12.1", "3.9.18"))


@pytest.fixture
def fake(tmp_path: Path) -> Callable[..., Path]:
    """Makes an executable that answers as an interpreter would."""

    def make(folder: str, version: str, fit: str = "true", says: str = "", code: int = 0) -> Path:
        path = tmp_path / folder / f"python{'.'.join(version.split('.')[:2])}"
        path.parent.mkdir(parents=True, exist_ok=True)
        answer = says or f'[{fit}, "{version}", "{path}"]'
        path.write_text(f"#!/bin/sh\necho '{answer}'\nexit {code}\n")
        path.chmod(0o755)
        return path

    return make


def found(tmp_path: Path, *path: str, managed: str = "managed") -> list[str]:
    environment = {
        "PATH": ":".join(str(tmp_path / folder) for folder in path),
        "HOME": str(tmp_path / "home"),
    }
    return [each.version for each in find_interpreters(environment, tmp_path / managed)]


def test_the_newest_comes_first_wherever_it_lies(tmp_path: Path, fake: Callable[..., Path]) -> None:
    fake("bin", "3.9.1")
    fake("home/.pyenv/versions/3.13.0/bin", "3.13.0")
    fake("managed/cpython-3.10.2-linux/bin", "3.10.2")
    assert found(tmp_path, "bin", "not-there") == ["3.13.0", "3.10.2", "3.9.1"]


def test_what_does_not_run_is_no_interpreter(tmp_path: Path, fake: Callable[..., Path]) -> None:
    fake("bin", "3.9.1")
    fake("bin", "3.10.1", code=127)
    fake("bin", "3.11.1", says="pyenv: command not found")
    (tmp_path / "bin" / "python3.12").write_text("no program")
    (tmp_path / "bin" / "python3.13").symlink_to("nowhere")
    (tmp_path / "bin" / "python3.14").mkdir()
    assert found(tmp_path, "bin") == ["3.9.1"]


def test_a_folder_that_we_may_not_read_is_passed_over(
    tmp_path: Path, fake: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with root's PYENV_ROOT in the environment of another user; root itself may read everything."""

    def refuse(path: Path, pattern: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    fake("bin", "3.9.1")
    monkeypatch.setattr(Path, "glob", refuse)
    assert found(tmp_path, "bin") == ["3.9.1"]


def test_what_is_no_released_cpython_is_left_out(tmp_path: Path, fake: Callable[..., Path]) -> None:
    fake("bin", "3.15.0", fit="false")
    fake("bin", "3.9.1")
    assert found(tmp_path, "bin") == ["3.9.1"]


def test_shims_are_not_asked(tmp_path: Path, fake: Callable[..., Path]) -> None:
    fake("home/.pyenv/shims", "3.8.1")
    assert found(tmp_path, "home/.pyenv/shims") == []


def test_the_first_on_path_wins(tmp_path: Path, fake: Callable[..., Path]) -> None:
    first, second = fake("one", "3.9.1"), fake("two", "3.9.1")
    environment = {"PATH": f"{first.parent}:{second.parent}", "HOME": str(tmp_path)}
    assert find_interpreters(environment) == (Interpreter("3.9.1", first),)


def test_of_a_virtual_environment_its_base_is_found(tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", symlinks=True)
    (python,) = find_interpreters({"PATH": str(tmp_path / "venv" / "bin"), "HOME": str(tmp_path)})
    assert python.version == OURS
    assert python.minor == f"3.{sys.version_info.minor}"
    assert not python.path.is_relative_to(tmp_path)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("3.12", ["3.12.1"]), ("3.12.1", ["3.12.1"]), ("3.12.2", []), ("3.1", []), ("3", []), ("../x", []), ("", [])],
)
def test_a_version_names_interpreters(wanted: str, expected: list[str]) -> None:
    assert [each.version for each in matching(THREE, wanted)] == expected


def test_a_range_admits_interpreters() -> None:
    assert [each.version for each in satisfying(THREE, SpecifierSet(">=3.10,<3.13"))] == ["3.12.1"]
    assert list(satisfying(THREE, SpecifierSet(">=3.14"))) == []
