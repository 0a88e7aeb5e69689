"""Strict YAML: every scalar stays the text that was written, and everything has a position.

Only what entries need is taken: one document of block or flow mappings, sequences and scalars. Anchors, aliases
and tags are refused, so no file can expand, recurse or construct anything. The parser's events are read without
recursion, and positions are worked out only when a problem asks for them, because most files have none.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from webatlas.problems import Problem, quoted
from webatlas.quick_reading import MAX_DEPTH, Loader, Value, quick_record, quick_value

FieldPath: TypeAlias = tuple[str | int, ...]
Position: TypeAlias = tuple[int, int]

MAX_BYTES = 1_000_000

# Control characters other than tab and line breaks, the characters that reorder or hide text, and those that are none.
# All of them are what Python calls not printable.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ufffe\uffff]"
)
_FRIENDLY = (
    ("tab character", "a tab is used where YAML wants spaces"),
    ("found unexpected end of stream", "a quote is not closed"),
    ("while scanning a quoted scalar", "a quote is not closed"),
    ("could not find expected ':'", "this is neither 'key: value' nor part of the value above it"),
    (
        "mapping values are not allowed",
        "a second ':' stands in an unquoted value, or the indentation is wrong",
    ),
    ("did not find expected key", "the indentation is wrong, or a quote or bracket above is still open"),
    ("did not find expected '-' indicator", "the indentation of this list is wrong"),
    ("did not find expected ',' or", "a bracket or brace is not closed"),
    ("block sequence entries are not allowed", "a list cannot start here; the indentation is wrong"),
    (
        "found character that cannot start any token",
        "a value cannot start with this character; put it in quotes",
    ),
    ("found unknown escape character", "an unknown escape in a double-quoted value; use single quotes"),
)


@dataclass(frozen=True, slots=True)
class Document:
    """One YAML file that was read.

    Attributes:
        path: The file, as the user would type it.
        text: Its text.
        value: What it says.
    """

    path: str
    text: str
    value: Value

    def locate(self, field: FieldPath) -> Position:
        """Line and column, from 1, of a field; of its nearest parent when the field is absent."""
        marks: dict[FieldPath, Position] = {}
        _Builder(self.path, marks).read(self.text)
        while field and field not in marks:
            field = field[:-1]
        return marks.get(field, (1, 1))

    def problem(self, field: FieldPath, message: str, hint: str = "") -> Problem:
        """An error at a field of this file."""
        return Problem(self.path, *self.locate(field), dotted(field), message, hint)


class UnreadableError(Exception):
    """The file could not be read; `problems` says why."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def dotted(field: FieldPath) -> str:
    """A field path as people write it: `claims.asgi.level`, `choose[0].when`."""
    out = ""
    for part in field:
        out += f"[{part}]" if isinstance(part, int) else f".{part}" if out else part
    # A key may hold anything; what cannot be seen must not reach the terminal.
    return "".join(c if c.isprintable() else "�" for c in out[:120])


def hidden_character(text: str) -> str:
    """A message about the first character of the text that cannot be seen, or nothing."""
    if text.isprintable():
        return ""
    found = _HIDDEN.search(text)
    return f"a character that cannot be seen (U+{ord(found[0]):04X})" if found else ""


def read_yaml(path: Path, root: Path, shown: str | None = None) -> Document:
    """Read one file.

    Args:
        path: The file.
        root: The folder out of which a symlink must not lead.
        shown: The path as problems should name it; `path` when absent.

    Raises:
        UnreadableError: With every problem that keeps the file from being read.
    """
    name = shown or str(path)
    text = read_text(path, root, name)
    return Document(name, text, quick_record(text) or quick_value(text) or read_value(text, name))


def read_value(text: str, name: str) -> Value:
    """What a YAML text says, read event by event.

    Args:
        text: The text, without hidden characters.
        name: The file, as problems should name it.

    Raises:
        UnreadableError: With every problem that keeps it from being read.
    """
    builder = _Builder(name)
    value = builder.read(text)
    if not value and not builder.problems:
        builder.problems.append(Problem(name, 1, 1, "", "the file is empty", "`webatlas new` writes a start"))
    if builder.problems or value is None:
        raise UnreadableError(builder.problems)
    return value


def read_text(path: Path, root: Path, name: str) -> str:
    """The text of a file that is UTF-8, no link out of `root`, and free of hidden characters.

    Raises:
        UnreadableError: When it is not.
    """

    def refuse(message: str, hint: str = "", line: int = 1, column: int = 1) -> UnreadableError:
        return UnreadableError([Problem(name, line, column, "", message, hint)])

    try:
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            if not path.resolve().is_relative_to(root.resolve()):
                raise refuse("the link leads out of the data folder")
            if not path.exists():
                raise refuse("the link leads to a file that does not exist")
            found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise refuse("a folder stands where a file belongs")
        if not stat.S_ISREG(found.st_mode):
            raise refuse("this is not a regular file")
        if found.st_size > MAX_BYTES:
            raise refuse(f"the file has {found.st_size:,} bytes; at most {MAX_BYTES:,} are read")
        raw = path.read_bytes()
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop of symlinks, before Python 3.13
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise refuse(f"the file cannot be read: {reason}") from error
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise refuse("the file starts with a byte-order mark", "save it as UTF-8 without one")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].split(b"\n")
        column = len(before[-1].decode("utf-8")) + 1
        raise refuse(
            f"byte 0x{raw[error.start]:02x} is not UTF-8", "save the file as UTF-8", len(before), column
        ) from error
    text = text.replace("\r\n", "\n")
    if text.replace("\n", "").isprintable():
        return text
    hidden = [_hidden_problem(name, text, found.start()) for found in _HIDDEN.finditer(text)]
    if hidden:
        raise UnreadableError(hidden[:20])
    return text


def _hidden_problem(name: str, text: str, offset: int) -> Problem:
    line_start = text.rfind("\n", 0, offset) + 1
    line = text.count("\n", 0, offset) + 1
    return Problem(name, line, offset - line_start + 1, "", hidden_character(text[offset]), "remove it")


class _Stop(Exception):
    """Reading on would only add problems that follow from the last one."""


class _Builder:
    """Makes the value from the parser's events, with its own stack, so that no nesting can exhaust Python's."""

    def __init__(self, name: str, marks: dict[FieldPath, Position] | None = None) -> None:
        self.problems: list[Problem] = []
        self._name = name
        self._marks = marks
        self._container: list[Value] | dict[str, Value] | None = None
        self._key: str | None = None
        self._around: list[tuple[list[Value] | dict[str, Value], str | None]] = []
        self._documents = 0
        self._result: Value | None = None

    def read(self, text: str, loader: type = Loader) -> Value | None:
        """The document's value, or nothing when it has none or a problem stopped the reading."""
        handlers: dict[type, Callable[[Any], None]] = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        try:
            for event in yaml.parse(text, Loader=loader):
                if handler := handlers.get(event.__class__):
                    handler(event)
        except _Stop:
            return None
        except yaml.MarkedYAMLError as error:
            if loader is not yaml.SafeLoader and "nesting depth" in (error.problem or ""):
                # libyaml 0.2.6 looks ahead, and gives up before it tells of what comes first.
                again = _Builder(self._name, self._marks)
                value = again.read(text, yaml.SafeLoader)
                self.problems = again.problems
                return value
            message, mark = _friendly(error, text)
            line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            self.problems.append(Problem(self._name, line, column, "", f"not YAML: {message}"))
            return None
        return self._result

    def _path(self) -> FieldPath:
        """Where the next value goes."""
        path: list[str | int] = []
        for container, key in [*self._around, (self._container, self._key)]:
            if isinstance(container, list):
                path.append(len(container))
            elif key is not None:
                path.append(key)
        return tuple(path)

    def _report(self, event: yaml.Event, message: str, hint: str = "") -> None:
        self.problems.append(Problem(self._name, *_position(event), dotted(self._path()), message, hint))

    def _mark(self, event: yaml.Event, field: FieldPath) -> None:
        if self._marks is not None:
            self._marks.setdefault(field, _position(event))

    def _document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            self._report(event, "a second document starts here", "write one entry per file")
            raise _Stop

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        self._check_plain(event)
        if event.style == '"' and (message := hidden_character(event.value)):
            self._report(event, message, "remove it")
        self._put(event, event.value)

    def _alias(self, event: yaml.AliasEvent) -> None:
        self._report(event, f"alias {quoted(f'*{event.anchor}')} is not taken", "write the value out")
        self._put(event, "")

    def _open(self, event: yaml.MappingStartEvent | yaml.SequenceStartEvent) -> None:
        self._check_plain(event)
        if isinstance(self._container, dict) and self._key is None:
            self._report(event, "a key is a list or a mapping", "write it as text")
            raise _Stop
        if len(self._around) >= MAX_DEPTH:
            self._report(event, f"this is nested more than {MAX_DEPTH} deep")
            raise _Stop
        if isinstance(self._container, list):
            self._mark(event, self._path())
        if self._container is not None:
            self._around.append((self._container, self._key))
        self._container = {} if event.__class__ is yaml.MappingStartEvent else []
        self._key = None

    def _close(self, event: yaml.MappingEndEvent | yaml.SequenceEndEvent) -> None:
        closed = self._container
        assert closed is not None  # the parser balances starts and ends
        if self._around:
            self._container, self._key = self._around.pop()
            self._put(event, closed)
        else:
            self._container, self._result = None, closed

    def _put(self, event: yaml.Event, value: Value) -> None:
        container = self._container
        if container is None:
            self._result = value
        elif isinstance(container, list):
            if self._marks is not None:
                self._mark(event, self._path())
            container.append(value)
        elif self._key is None:
            assert isinstance(value, str)  # _open stops at any other key
            if self._marks is not None:
                self._mark(event, (*self._path(), value))
            if value in container:
                self._report(event, f"{quoted(value)} is written twice", "keep one")
            self._key = value
        else:
            container.setdefault(self._key, value)
            self._key = None

    def _check_plain(self, event: yaml.NodeEvent) -> None:
        """Refuse what gives a value another meaning than its text."""
        if event.anchor is not None:
            anchor = quoted(f"&{event.anchor}")
            self._report(event, f"anchor {anchor} is not taken", "write the value out where it is needed")
        tag = getattr(event, "tag", None)
        if tag is not None:
            short = quoted(tag.replace("tag:yaml.org,2002:", "!!"))
            self._report(event, f"tag {short} is not taken", "remove it; every value is text")


def _position(event: yaml.Event) -> Position:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _friendly(error: yaml.MarkedYAMLError, text: str) -> tuple[str, yaml.Mark | None]:
    """The parser's complaint in words that say what to look for, and where to look for it."""
    said = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    lines = text.split("\n")
    if mark is not None and mark.line < len(lines) and lines[mark.line][mark.column : mark.column + 1] == "\t":
        return "a tab is used where YAML wants spaces", mark
    for pattern, message in _FRIENDLY:
        if pattern in said:
            # What is not closed is found where it opened, not at the end of the file.
            return message, (error.context_mark or mark) if "not closed" in message else mark
    return (error.problem or "syntax error").replace("\n", " "), mark
