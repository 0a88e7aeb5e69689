"""The CPythons of this machine. None is ever downloaded."""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.specifiers import SpecifierSet
from packaging.version import Version

_EXECUTABLE = re.compile(r"python3\.\d+")
_WANTED = re.compile(r"3\.\d+(\.\d+)?")
# The base executable: an environment made from another environment's Python must not depend on that environment.
_QUERY = """
import json, sys, sysconfig
print(json.dumps([
    sys.implementation.name == "cpython" and sys.version_info.releaselevel == "final"
    and not sysconfig.get_config_var("Py_GIL_DISABLED"),
    "%d.%d.%d" % sys.version_info[:3],
    getattr(sys, "_base_executable", None) or sys.executable,
]))
"""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A CPython that runs.

    Attributes:
        version: Its version, for example `3.13.0`.
        path: Its executable.
    """

    version: str
    path: Path

    @property
    def minor(self) -> str:
        """Its version without the patch, for example `3.13`."""
        return ".".join(self.version.split(".")[:2])


def find_interpreters(environment: Mapping[str, str], managed: Path | None = None) -> tuple[Interpreter, ...]:
    """The released CPythons of this machine, newest first, one for each version.

    Looks on PATH, in pyenv's versions and among those that uv manages. What does not run when asked for its version (a
    pyenv shim, for example) is no interpreter. Free-threaded builds and pre-releases are left out.

    Args:
        environment: Environment variables; PATH, PYENV_ROOT and HOME are read.
        managed: The folder in which uv keeps its interpreters.
    """
    found: dict[str, Interpreter] = {}
    seen: set[Path] = set()
    for candidate in _candidates(environment, managed):
        real = candidate.resolve()
        if real in seen:
            continue
        seen.add(real)
        interpreter = _ask(candidate, environment)
        if interpreter:
            found.setdefault(interpreter.version, interpreter)
    return tuple(sorted(found.values(), key=lambda it: Version(it.version), reverse=True))


def _candidates(environment: Mapping[str, str], managed: Path | None) -> Iterator[Path]:
    pyenv = Path(environment.get("PYENV_ROOT") or Path(environment.get("HOME") or "/nonexistent", ".pyenv"))
    folders = [Path(part) for part in environment.get("PATH", "").split(os.pathsep) if part]
    # pyenv's shims are slow, and lead to its versions or nowhere.
    folders = [folder for folder in folders if folder != pyenv / "shims"]
    for parent, pattern in ((pyenv / "versions", "*/bin"), (managed, "cpython-*/bin")):
        with contextlib.suppress(OSError):  # another user's, whose variables we may have
            folders += sorted(parent.glob(pattern)) if parent else []
    for folder in folders:
        try:
            yield from sorted(path for path in folder.iterdir() if _EXECUTABLE.fullmatch(path.name))
        except OSError:  # PATH names folders that do not exist, or that we may not read
            continue


def _ask(executable: Path, environment: Mapping[str, str]) -> Interpreter | None:
    clean = {key: value for key, value in environment.items() if not key.startswith("PYTHON")}
    try:
        said = subprocess.run(
            [executable, "-I", "-c", _QUERY],
            capture_output=True,
            timeout=20,
            check=True,
            env=clean,
            stdin=subprocess.DEVNULL,
        )
        fit, version, base = json.loads(said.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return Interpreter(version, Path(base)) if fit else None


def satisfying(interpreters: Iterable[Interpreter], requires: SpecifierSet) -> Iterator[Interpreter]:
    """Those of the interpreters that a Requires-Python admits, in their order."""
    return (interpreter for interpreter in interpreters if requires.contains(interpreter.version))


def matching(interpreters: Sequence[Interpreter], wanted: str) -> tuple[Interpreter, ...]:
    """Those of the interpreters that `wanted` names, `3.12` or `3.12.1`; none when it names no version."""
    if not _WANTED.fullmatch(wanted):
        return ()
    return tuple(it for it in interpreters if wanted in (it.version, it.minor))
