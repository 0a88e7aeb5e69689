"""Programs that readers can run: what they need, by their inline metadata (PEP 723), and putting one together.

A matrix's program for a pair is put together from three parts: what all its pairs share (the frame), the row's part and
the column's part. The frame has a line `# {row}` and a line `# {column}`, in whose places the parts go.
"""

from __future__ import annotations

import ast
import hashlib
import io
import json
import platform
import re
import tokenize
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name

from webatlas.problems import Problem, did_you_mean, quoted

# The reference expression of PEP 723.
_BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$")
_START = re.compile(r"(?m)^# /// script\b")
_TOML_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_DOCSTRING = re.compile(r"[rRuU]?[\"']")
_FIELDS = ("requires-python", "dependencies", "tool")
_OWN_FIELDS = ("services", "timeout")
_EXAMPLE = "start it with `# /// script`, as PEP 723 has it"
_PLACES = ("# {row}", "# {column}")
_WIDTH = 100
MAX_TIMEOUT = 600
"""The longest time, in seconds, that a program can ask for."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What has to be there for a program to run.

    Attributes:
        requires_python: The versions of Python that it runs on.
        dependencies: What has to be installed for it, as PEP 508 requirements.
        services: The services that it needs, by name.
        timeout: Its own time limit in seconds, or None.
    """

    requires_python: SpecifierSet = field(default_factory=SpecifierSet)
    dependencies: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    timeout: float | None = None

    def joined(self, other: Needs) -> Needs:
        """What has to be there for both."""
        limits = [limit for limit in (self.timeout, other.timeout) if limit is not None]
        dependencies: dict[tuple[str, str], str] = {}
        for each in (*self.dependencies, *other.dependencies):
            dependencies.setdefault(_canonical(each), each)
        return Needs(
            requires_python=self.requires_python & other.requires_python,
            dependencies=tuple(dependencies.values()),
            services=tuple(dict.fromkeys((*self.services, *other.services))),
            timeout=max(limits, default=None),
        )

    def distributions(self) -> list[str]:
        """The names of the distributions that the dependencies ask for, in their order."""
        return list(dict.fromkeys(_canonical(each)[0] for each in self.dependencies))

    def block(self) -> str:
        """All of it as inline metadata."""
        lines = []
        if str(self.requires_python):
            lines.append(f"requires-python = {_toml(str(self.requires_python))}")
        lines += _toml_list("dependencies", self.dependencies)
        own = _toml_list("services", self.services) if self.services else []
        if self.timeout is not None:
            own.append(f"timeout = {self.timeout:g}")
        if own:
            lines += ["", "[tool.webatlas]", *own]
        return "".join(f"# {line}".rstrip() + "\n" for line in ("/// script", *lines, "///"))


@dataclass(frozen=True, slots=True)
class Program:
    """A program that can be run as it stands.

    Attributes:
        source: Its text.
        needs: What has to be there for it.
    """

    source: str
    needs: Needs

    @property
    def sha256(self) -> str:
        """The SHA-256 of its text in UTF-8, in hexadecimal."""
        return hashlib.sha256(self.source.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a program, taken apart.

    Attributes:
        needs: What it adds to what has to be there.
        docstring: Its docstring, as it is written; empty when it has none.
        futures: Its imports from `__future__`, as they are written.
        body: The rest of it, without blank lines around.
    """

    needs: Needs
    docstring: str
    futures: tuple[str, ...]
    body: str


class BrokenProgramError(Exception):
    """A program or a part that cannot be used as it stands; `problems` says why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read_program(file: str, source: str) -> Program:
    """Read the metadata of a program.

    Args:
        file: Its file, as problems should name it.
        source: Its text.

    Raises:
        BrokenProgramError: With every problem of it.
    """
    return Program(source, _needs(file, source, required=True))


def services_of(source: str) -> tuple[str, ...]:
    """The services that a program without problems needs, by name; quicker than reading all of it."""
    blocks = _blocks(source) if "services" in source else []
    if not blocks:
        return ()
    metadata = tomllib.loads(_content(blocks[0]))
    return tuple(dict.fromkeys(metadata.get("tool", {}).get("webatlas", {}).get("services", ())))


def read_part(file: str, source: str) -> Part:
    """Take a row's or a column's part of a program apart; it need not have metadata.

    Args:
        file: Its file, as problems should name it.
        source: Its text.

    Raises:
        BrokenProgramError: With every problem of it.
    """
    needs = _needs(file, source, required=False)
    lines = source.split("\n")
    taken: set[int] = set()
    for block in _blocks(source):
        start = source.count("\n", 0, block.start())
        taken.update(range(start, start + block[0].count("\n") + 1))
    docstring, futures = "", []
    for is_docstring, statement in _opening(source):
        text = "\n".join(lines[number] for number in statement)
        taken.update(statement)
        if is_docstring:
            docstring = text
        else:
            futures.append(text)
    body = "\n".join(line for number, line in enumerate(lines) if number not in taken)
    return Part(needs, docstring, tuple(futures), body.strip("\n"))


def read_frame(file: str, source: str) -> Part:
    """Take the part apart that the other two go into.

    Args:
        file: Its file, as problems should name it.
        source: Its text.

    Raises:
        BrokenProgramError: With every problem of it.
    """
    part = read_part(file, source)
    lines = [line.rstrip() for line in source.split("\n")]
    problems = []
    for place in _PLACES:
        count = lines.count(place)
        what = place.strip("# {}")
        if count == 0:
            hint = f"write it, unindented, where the {what}'s part goes"
            problems.append(Problem(file, 1, 1, "", f"there is no line `{place}`", hint))
        elif count > 1:
            second = lines.index(place, lines.index(place) + 1) + 1
            problems.append(Problem(file, second, 1, "", f"a second line `{place}` stands here", "keep one"))
    if problems:
        raise BrokenProgramError(sorted(problems))
    return part


def compose(frame: Part, row: Part, column: Part) -> Program:
    """Put the program for a pair together: one self-contained file.

    Args:
        frame: What all pairs share, by `read_frame`.
        row: The row's part.
        column: The column's part.
    """
    needs = frame.needs.joined(row.needs).joined(column.needs)
    bodies = dict(zip(_PLACES, (row.body, column.body), strict=True))
    body = "\n".join(bodies.get(line.rstrip(), line) for line in frame.body.split("\n"))
    futures = dict.fromkeys((*frame.futures, *row.futures, *column.futures))
    opening = needs.block() + (f"{frame.docstring}\n" if frame.docstring else "")
    return Program("\n".join((opening, *futures, "", body, "")) if futures else f"{opening}\n{body}\n", needs)


def syntax_problems(file: str, source: str, requires_python: SpecifierSet) -> list[Problem]:
    """What keeps a text from being Python; nothing where it is for newer Pythons, whose syntax cannot be judged."""
    if not requires_python.contains(platform.python_version(), prereleases=True):
        return []
    try:
        ast.parse(source)
    except SyntaxError as error:
        return [Problem(file, error.lineno or 1, error.offset or 1, "", f"not Python: {error.msg}")]
    except (ValueError, RecursionError, MemoryError) as error:
        return [Problem(file, 1, 1, "", f"not Python: {error or type(error).__name__}")]
    return []


def _blocks(source: str) -> list[re.Match[str]]:
    return [found for found in _BLOCK.finditer(source) if found["type"] == "script"]


def _content(block: re.Match[str]) -> str:
    """What a metadata block says, as TOML."""
    lines = block["content"].splitlines(keepends=True)
    return "".join(line[2:] if line.startswith("# ") else line[1:] for line in lines)


def _needs(file: str, source: str, *, required: bool) -> Needs:
    def broken(message: str, hint: str = "", line: int = 1, column: int = 1) -> BrokenProgramError:
        return BrokenProgramError([Problem(file, line, column, "", message, hint)])

    blocks = _blocks(source)
    if not blocks and (required or _START.search(source)):
        raise broken("the metadata block is missing, or is not closed by `# ///`", _EXAMPLE)
    if len(blocks) > 1:
        line = source.count("\n", 0, blocks[1].start()) + 1
        raise broken("a second metadata block starts here", "keep one", line)
    metadata: Mapping[str, Any] = {}
    first_line, content = 1, ""
    if blocks:
        first_line = source.count("\n", 0, blocks[0].start("content")) + 1
        content = _content(blocks[0])
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

    found = _Metadata(file, first_line, content)
    needs = Needs(
        requires_python=found.requires_python(metadata),
        dependencies=found.dependencies(metadata),
        services=found.services(metadata),
        timeout=found.timeout(metadata),
    )
    problems = found.unknown_fields(metadata) + found.problems
    problems += syntax_problems(file, source, needs.requires_python)
    if problems:
        raise BrokenProgramError(sorted(problems))
    return needs


def _opening(source: str) -> Iterator[tuple[bool, range]]:
    """The docstring and the imports from `__future__`: whether it is the docstring, and its lines, from 0.

    The tokens are read no further than that, so that syntax of newer Pythons is no obstacle.
    """
    statement: list[tokenize.TokenInfo] = []
    first = True
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type in (tokenize.COMMENT, tokenize.NL):
                continue
            if token.type not in (tokenize.NEWLINE, tokenize.ENDMARKER):
                statement.append(token)
                continue
            is_docstring = first and all(it.type == tokenize.STRING and _DOCSTRING.match(it.string) for it in statement)
            is_future = [it.string for it in statement[:2]] == ["from", "__future__"]
            if not statement or not (is_docstring or is_future):
                return
            yield is_docstring, range(statement[0].start[0] - 1, statement[-1].end[0])
            statement, first = [], False
    except (tokenize.TokenError, SyntaxError):
        return  # not Python, which is told elsewhere


@lru_cache(maxsize=1024)  # the programs of a matrix ask for the same ones over and over
def _canonical(requirement: str) -> tuple[str, str]:
    """What is the same for two ways to write a requirement."""
    parsed = Requirement(requirement)
    name = canonicalize_name(parsed.name)
    return name, str(parsed).removeprefix(parsed.name)


def _toml(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _toml_list(name: str, values: tuple[str, ...]) -> list[str]:
    line = f"{name} = [{', '.join(map(_toml, values))}]"
    return [line] if len(line) <= _WIDTH else [f"{name} = [", *(f"    {_toml(value)}," for value in values), "]"]


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
