"""Starters: the project of a stack, with the files that are shown and published, and how the lab runs it."""

from __future__ import annotations

import re
import shlex
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import msgspec
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from webatlas.hashes import digest
from webatlas.problems import Problem, quoted
from webatlas.programs import Needs
from webatlas.reading import Document, FieldPath, Position, UnreadableError, read_text
from webatlas.schemas import Schema
from webatlas.services import unknown_services

MANIFEST = "pyproject.toml"
GROUP = "dev"
"""The dependency group that is installed beside the dependencies; `uv run` does the same."""

DEFAULT_TIMEOUT = 300.0
"""Seconds for all steps together."""

# What working on a starter leaves in its folder; settings of the worker's own above all.
_LEAVINGS = (
    *(".env", ".venv", "venv", "__pycache__", "*.pyc", ".*_cache", "*.egg-info", "uv.lock", "node_modules"),
    *(".git", ".idea", ".vscode", ".DS_Store", "*~", "#*", ".#*", "*.sqlite3", "*.db", "*.log", "var"),
)
_PATH = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")
_TOML_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


@dataclass(frozen=True, slots=True)
class StarterFile:
    """One file of a starter.

    Attributes:
        path: Where it stands in the starter's folder, with slashes.
        text: Its text.
    """

    path: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Launch:
    """How to run a starter: what its `[tool.webatlas]` says, field by field."""

    start: str
    ready: tuple[str, ...]
    tests: str
    check: str
    services: tuple[str, ...] = ()
    ports: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    prepare: tuple[str, ...] = ()
    timeout: float = DEFAULT_TIMEOUT


@dataclass(frozen=True, slots=True)
class Starter:
    """A project that starts.

    Attributes:
        id: The stack's id.
        folder: Its folder, as the user would type it.
        files: Its files by path.
        launch: How to run it.
        needs: What has to be there for it.
    """

    id: str
    folder: str
    files: tuple[StarterFile, ...]
    launch: Launch
    needs: Needs

    @property
    def sha256(self) -> str:
        """One hash over the names and the bytes of its files."""
        return digest(part for file in self.files for part in (file.path, file.text))


def known_starters(data: Path) -> list[str]:
    """The ids of all starters."""
    folder = data / "starters"
    return sorted(path.name for path in folder.glob("[!.#~]*") if path.is_dir()) if folder.is_dir() else []


def read_starter(data: Path, id: str, schema: Schema, shown: str | None = None) -> Starter:
    """Read a starter, `data/starters/<id>`.

    Args:
        data: The data folder.
        id: The stack's id.
        schema: The schema of `[tool.webatlas]`.
        shown: The data folder as problems should name it; as given when absent.

    Raises:
        UnreadableError: With every problem of it.
    """
    folder = data / "starters" / id
    name = f"{shown or data}/starters/{id}"
    if folder.is_symlink():
        raise UnreadableError([Problem(name, 1, 1, "", "a link stands where a folder belongs")])
    files: list[StarterFile] = []
    problems: list[Problem] = []
    for path in _paths(folder):
        place = path.relative_to(folder).as_posix()
        if not _PATH.fullmatch(place):
            message = "the file's name has other characters than letters, digits, '.', '_' and '-'"
            problems.append(Problem(f"{name}/{place}", 1, 1, "", message, "rename it"))
            continue
        try:
            files.append(StarterFile(place, read_text(path, folder, f"{name}/{place}")))
        except UnreadableError as error:
            problems += error.problems
    manifest = next((file for file in files if file.path == MANIFEST), None)
    if manifest is None and not problems:
        problems.append(
            Problem(f"{name}/{MANIFEST}", 1, 1, "", "the file is missing", "it says how to run the starter")
        )
    if problems or manifest is None:
        raise UnreadableError(problems)
    launch, needs = _read_manifest(f"{name}/{MANIFEST}", manifest.text, schema)
    return Starter(id, name, tuple(files), launch, needs)


def _paths(folder: Path) -> Iterator[Path]:
    """Every file of a folder and of those in it, sorted, without what working on it leaves behind."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if any(fnmatch(path.name, leaving) for leaving in _LEAVINGS):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _paths(path)
        else:
            yield path


class _Manifest(Document):
    """A TOML file, or a table of it; its fields are found by their keys."""

    def locate(self, field: FieldPath) -> Position:
        """The line on which the key of the field, or of the nearest one around it, is set; 1 when there is none."""
        lines = self.text.splitlines()
        for part in reversed(field):
            for number, line in enumerate(lines, 1):
                if isinstance(part, str) and (found := re.match(rf'(\[.*|"?){re.escape(part)}\b', line)):
                    return number, found.start() + 1
        return 1, 1


def _read_manifest(name: str, text: str, schema: Schema) -> tuple[Launch, Needs]:
    try:
        manifest = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _TOML_POSITION.search(str(error))
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (1, 1)
        message = f"not TOML: {_TOML_POSITION.sub('', str(error))}"
        raise UnreadableError([Problem(name, line, column, "", message)]) from error
    own = _table(manifest, "tool", "webatlas")
    document = _Manifest(name, text, own)
    problems = [
        Problem(each.file, each.line, each.column, f"tool.webatlas.{each.field}".rstrip("."), each.message, each.hint)
        for each in schema.problems(document)
    ]
    if not problems:
        problems += _unsplittable(document)
        for message, hint in unknown_services(own.get("services", [])):
            problems.append(document.problem(("tool", "webatlas", "services"), message, hint))
    requires = _requires_python(document, _table(manifest, "project"), problems)
    dependencies = [
        *_requirements(document, ("project", "dependencies"), _table(manifest, "project"), problems),
        *_requirements(document, ("dependency-groups", GROUP), _table(manifest, "dependency-groups"), problems),
    ]
    if "build-system" in manifest:
        message = "a starter is an application, run from its folder, and is not built"
        problems.append(document.problem(("build-system",), message, "remove the table"))
    if problems:
        raise UnreadableError(sorted(problems))
    launch = msgspec.convert(own, Launch, strict=False)
    return launch, Needs(requires, tuple(dependencies), launch.services, launch.timeout)


def _unsplittable(document: Document) -> Iterator[Problem]:
    own: Any = document.value
    for field_name in ("prepare", "tests", "start", "check"):
        for command in [own.get(field_name, [])] if isinstance(own.get(field_name), str) else own.get(field_name, []):
            try:
                words = shlex.split(command)
            except ValueError as error:
                words, message = [], f"{quoted(command)} is not a command: {str(error).lower()}"
            else:
                message = f"{quoted(command)} is not a command"
            if not words:
                yield document.problem(("tool", "webatlas", field_name), message)


def _table(whole: Mapping[str, Any], *names: str) -> Any:
    part: Any = whole
    for name in names:
        part = part.get(name) if isinstance(part, dict) else None
    return part if isinstance(part, dict) else {}


def _requires_python(document: Document, project: Mapping[str, Any], problems: list[Problem]) -> SpecifierSet:
    written = project.get("requires-python")
    try:
        if isinstance(written, str):
            return SpecifierSet(written)
    except InvalidSpecifier:
        pass
    message = "is missing" if written is None else f"{quoted(str(written))} is not a Python range"
    problems.append(document.problem(("project", "requires-python"), message, "for example '>=3.12'"))
    return SpecifierSet()


def _requirements(
    document: Document, field_path: tuple[str, str], table: Mapping[str, Any], problems: list[Problem]
) -> list[str]:
    written = table.get(field_path[1], [])
    found = []
    for item in written if isinstance(written, list) else [written]:
        try:
            requirement = Requirement(item) if isinstance(item, str) else None
        except InvalidRequirement:
            requirement = None
        if requirement is None or requirement.url:
            message = f"{quoted(str(item))} is not a requirement"
            problems.append(document.problem(field_path, message, "write a package's name, with a version range"))
        else:
            found.append(item)
    return found
