"""Facts about a tool's newest release, from the distribution as it is installed alone."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
from collections.abc import Iterator, Sequence
from pathlib import Path

from packageurl import PackageURL
from packaging.utils import canonicalize_name
from packaging.version import Version

from webatlas.entries import Release
from webatlas.lab.environments import Environment, InstallationError, Lock, Uv
from webatlas.lab.interpreters import Interpreter

_LONGEST_LICENSE = 80
_CLASSIFIER = "License :: "


def package_name(package: str) -> str:
    """The name of the distribution of a package URL, `pkg:pypi/flask`.

    Raises:
        ValueError: It is not such a URL.
    """
    url = PackageURL.from_string(package)
    if url.type != "pypi":
        raise ValueError(f"'{package}' is not a pkg:pypi/… address")
    return canonicalize_name(url.name)


def release_facts(
    tool: str, package: str, interpreters: Sequence[Interpreter], uv: Uv, folder: Path, today: dt.date
) -> Release:
    """Install a package alone, and read what it says about itself.

    The version is the newest that one of the interpreters can have, the Python the newest that can have that version.

    Args:
        tool: The tool's id.
        package: Its package URL.
        interpreters: What there is to choose from, newest first.
        uv: The installer.
        folder: An empty folder for the environments.
        today: The day to record.

    Raises:
        InstallationError: No interpreter can have the package.
    """
    name = package_name(package)
    failure: InstallationError | None = None
    for number, interpreter in enumerate(_best_first(name, interpreters, uv, folder)):
        try:
            lock = uv.resolve([name], interpreter, folder / f"{number}")
            environment = uv.install(lock, interpreter, folder / f"{number}" / "venv")
        except InstallationError as error:
            failure = failure or error
            continue
        return _facts(tool, package, name, lock, environment, today)
    raise failure or InstallationError("no Python was found to install it for")


def _best_first(name: str, interpreters: Sequence[Interpreter], uv: Uv, folder: Path) -> list[Interpreter]:
    """The interpreters by the version of the package that they can have, then by their own, newest first."""
    newest: list[tuple[Version, Interpreter]] = []
    failure: InstallationError | None = None
    by_minor: dict[str, Interpreter] = {}
    for interpreter in interpreters:
        by_minor.setdefault(interpreter.minor, interpreter)
    for interpreter in by_minor.values():
        own = folder / f"only-{interpreter.version}"
        try:
            lock = uv.resolve([name], interpreter, own, with_dependencies=False)
        except InstallationError as error:
            failure = failure or error
            continue
        newest.append((Version(lock.pins[name].version), interpreter))
    if failure and not newest:
        raise failure
    # Sorting keeps the order of equals, and the interpreters come newest first.
    return [interpreter for _, interpreter in sorted(newest, key=lambda pair: pair[0], reverse=True)]


def _facts(tool: str, package: str, name: str, lock: Lock, environment: Environment, today: dt.date) -> Release:
    released = lock.pins[name].released
    if released is None:
        raise InstallationError(f"the index does not say when {name} {lock.pins[name].version} was uploaded")
    installed = environment.distributions()
    own = next(each for each in installed if canonicalize_name(each.name) == name)
    return Release(
        id=tool,
        package=package,
        version=own.version,
        released=released,
        license=license_of(own),
        requires_python=_field(own, "Requires-Python"),
        typed=any(file.name == "py.typed" for file in own.files or ()),
        packages=len(installed),
        bytes=sum(size for each in installed for size in _sizes(each)),
        python=environment.interpreter.version,
        recorded=today,
    )


def license_of(distribution: importlib.metadata.Distribution) -> str | None:
    """The licence as the metadata names it: expression, else a short text, else the classifiers; None without any."""
    if expression := _field(distribution, "License-Expression"):
        return expression
    text = _field(distribution, "License") or ""
    if text and text.upper() != "UNKNOWN" and "\n" not in text and len(text) < _LONGEST_LICENSE:
        return text
    classifiers = [
        line.removeprefix(_CLASSIFIER)
        for line in distribution.metadata.get_all("Classifier") or ()
        if line.startswith(_CLASSIFIER)
    ]
    names = [line.rsplit(" :: ", 1)[-1] for line in classifiers if line != "OSI Approved"]
    return ", ".join(names) or None


def _field(distribution: importlib.metadata.Distribution, name: str) -> str | None:
    """One field of the metadata; None where it is absent or empty."""
    metadata = distribution.metadata
    return (metadata[name].strip() or None) if name in metadata else None


def _sizes(distribution: importlib.metadata.Distribution) -> Iterator[int]:
    """The size in bytes of each file of the distribution, compiled ones left out."""
    # Scripts made at installation hold the path of their environment, so their size says nothing about the package.
    made = {entry.name for entry in distribution.entry_points if entry.group in ("console_scripts", "gui_scripts")}
    for file in distribution.files or ():
        if file.suffix == ".pyc" or (file.parts[0] == ".." and file.name in made):
            continue
        if file.size is not None:
            yield file.size
        else:
            located = Path(str(file.locate()))
            yield located.stat().st_size if located.is_file() else 0
