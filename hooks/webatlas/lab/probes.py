"""Probes: programs that show a claim, with their metadata (PEP 723, inline script metadata)."""

from __future__ import annotations

import ast
import hashlib
import platform
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

from webatlas.problems import Problem, did_you_mean, quoted
from webatlas.schemas import ID

# The reference expression of PEP 723.
_BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
_TOML_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_FIELDS = ("requires-python", "dependencies", "tool")
_OWN_FIELDS = ("services", "timeout")
_EXAMPLE = "start it with `# /// script`, as PEP 723 has it"
MAX_TIMEOUT = 600
"""The longest time, in seconds, that a probe can ask for."""


@dataclass(frozen=True, slots=True)
class Probe:
    """A program that shows what a tool does for a feature.

    Attributes:
        tool: The tool's id.
        feature: The feature's id.
        path: Its file.
        source: Its text.
        sha256: The SHA-256 of its bytes, in hexadecimal.
        requires_python: The versions of Python that it runs on.
        dependencies: What has to be installed for it, as PEP 508 requirements.
        services: The services that it needs, by name.
        timeout: Its own time limit in seconds, or None.
    """

    tool: str
    feature: str
    path: Path
    source: str
    sha256: str
    requires_python: SpecifierSet
    dependencies: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    timeout: float | None = None

    @property
    def name(self) -> str:
        """How messages name it, for example `fastapi/websockets`."""
        return f"{self.tool}/{self.feature}"


class BrokenProbeError(Exception):
    """A probe that cannot be run as it stands; `problems` says why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def probe_paths(data: Path, tool: str) -> list[Path]:
    """The files of a tool's probes, sorted; editors' leavings are none."""
    return sorted((data / "probes" / tool).glob("[!.#~]*.py"))


def read_probe(path: Path) -> Probe:
    """Read a probe, `…/probes/<tool>/<feature>.py`.

    Raises:
        BrokenProbeError: With every problem of it.
    """

    def broken(message: str, hint: str = "", line: int = 1, column: int = 1) -> BrokenProbeError:
        return BrokenProbeError([Problem(str(path), line, column, "", message, hint)])

    if not ID.fullmatch(path.stem):
        raise broken(f"{quoted(path.stem)} is not a feature's id", "name the file by the feature that it shows")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise broken(f"the file cannot be read: {error.strerror}") from error
    try:
        source = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise broken(f"byte 0x{raw[error.start]:02x} is not UTF-8", "save the file as UTF-8", line) from error

    blocks = [found for found in _BLOCK.finditer(source) if found["type"] == "script"]
    if not blocks:
        raise broken("the metadata block is missing, or is not closed by `# ///`", _EXAMPLE)
    if len(blocks) > 1:
        line = source.count("\n", 0, blocks[1].start()) + 1
        raise broken("a second metadata block starts here", "keep one", line)
    first_line = source.count("\n", 0, blocks[0].start("content")) + 1
    content = "".join(
        line[2:] if line.startswith("# ") else line[1:] for line in blocks[0]["content"].splitlines(keepends=True)
    )
    try:
        metadata = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        position = _TOML_POSITION.search(message)
        line, column = first_line, 1
        if position and position[1]:
            line, column = first_line + int(position[1]) - 1, int(position[2]) + 2
        message = _TOML_POSITION.sub("", message)
        raise broken(f"the metadata is not TOML: {message}", "", line, column) from error

    found = _Metadata(str(path), first_line, content)
    probe = Probe(
        tool=path.parent.name,
        feature=path.stem,
        path=path,
        source=source,
        sha256=hashlib.sha256(raw).hexdigest(),
        requires_python=found.requires_python(metadata),
        dependencies=found.dependencies(metadata),
        services=found.services(metadata),
        timeout=found.timeout(metadata),
    )
    problems = found.unknown_fields(metadata) + found.problems
    problems += _syntax_problems(probe)
    if problems:
        raise BrokenProbeError(sorted(problems))
    return probe


def _syntax_problems(probe: Probe) -> list[Problem]:
    # A probe for newer Pythons than the lab's own may use syntax that the lab cannot judge; running it will tell.
    if not probe.requires_python.contains(platform.python_version(), prereleases=True):
        return []
    try:
        ast.parse(probe.source)
    except SyntaxError as error:
        said = f"not Python: {error.msg}"
        return [Problem(str(probe.path), error.lineno or 1, error.offset or 1, "", said)]
    except (ValueError, RecursionError, MemoryError) as error:
        return [Problem(str(probe.path), 1, 1, "", f"not Python: {error or type(error).__name__}")]
    return []


class _Metadata:
    """Takes the fields of a metadata block, and collects what is wrong with them."""

    def __init__(self, file: str, first_line: int, content: str) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._first_line = first_line
        self._lines = content.splitlines()

    def _problem(self, field: str, message: str, hint: str = "") -> Problem:
        key = field.split("[")[0].rsplit(".", 1)[-1]
        index = next((i for i, line in enumerate(self._lines) if re.match(rf"\W*{re.escape(key)}\b", line)), 0)
        return Problem(self._file, self._first_line + index, 3, field, message, hint)

    def _report(self, field: str, message: str, hint: str = "") -> None:
        self.problems.append(self._problem(field, message, hint))

    def unknown_fields(self, metadata: Mapping[str, Any]) -> list[Problem]:
        """One problem for each field that the lab would not heed."""

        def unknown(prefix: str, table: Any, known: tuple[str, ...]) -> Iterator[Problem]:
            for key in table if isinstance(table, dict) else ():
                if key not in known:
                    hint = did_you_mean(key, known) or f"known here: {', '.join(known)}"
                    yield self._problem(prefix + key, f"unknown field {quoted(key)}", hint)

        tool = metadata.get("tool", {})
        own = tool.get("webatlas", {}) if isinstance(tool, dict) else {}
        found = [*unknown("", metadata, _FIELDS), *unknown("tool.webatlas.", own, _OWN_FIELDS)]
        if not isinstance(tool, dict) or not isinstance(own, dict):
            found.append(self._problem("tool", "is not a table", "write `[tool.webatlas]`"))
        else:
            found += [
                self._problem(f"tool.{key}", "the lab heeds no other tool's settings", "remove the table")
                for key in tool
                if key != "webatlas"
            ]
        return found

    def requires_python(self, metadata: Mapping[str, Any]) -> SpecifierSet:
        """The Python range; any when it is absent."""
        value = metadata.get("requires-python", "")
        try:
            if isinstance(value, str):
                return SpecifierSet(value)
        except InvalidSpecifier:
            pass
        self._report("requires-python", f"{quoted(str(value))} is not a Python range", "for example '>=3.11'")
        return SpecifierSet()

    def dependencies(self, metadata: Mapping[str, Any]) -> tuple[str, ...]:
        """The requirements, each a name with at most a version range, extras and a marker."""
        value = metadata.get("dependencies", [])
        if not isinstance(value, list):
            self._report("dependencies", "is not a list", 'for example `dependencies = ["flask"]`')
            return ()
        for index, item in enumerate(value):
            field = f"dependencies[{index}]"
            try:
                requirement = Requirement(item) if isinstance(item, str) else None
            except InvalidRequirement:
                requirement = None
            if requirement is None:
                self._report(field, f"{quoted(str(item))} is not a requirement", "write a package's name")
            elif requirement.url:
                self._report(field, f"{quoted(item)} names an address", "write the package's name alone")
        return tuple(item for item in value if isinstance(item, str))

    def services(self, metadata: Mapping[str, Any]) -> tuple[str, ...]:
        """The names of the services that it needs."""
        value = self._own(metadata).get("services", [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(dict.fromkeys(value))
        self._report("tool.webatlas.services", "is not a list of names", 'for example `services = ["redis"]`')
        return ()

    def timeout(self, metadata: Mapping[str, Any]) -> float | None:
        """Its own time limit, in seconds."""
        value = self._own(metadata).get("timeout")
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool) and 0 < value <= MAX_TIMEOUT:
            return float(value)
        self._report(
            "tool.webatlas.timeout",
            f"{quoted(str(value))} is not a number of seconds",
            f"from 1 to {MAX_TIMEOUT}",
        )
        return None

    def _own(self, metadata: Mapping[str, Any]) -> Mapping[str, Any]:
        tool = metadata.get("tool", {})
        own = tool.get("webatlas", {}) if isinstance(tool, dict) else {}
        return own if isinstance(own, dict) else {}
