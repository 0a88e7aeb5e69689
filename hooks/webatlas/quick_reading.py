"""Quick readings of files in which nothing is out of the ordinary; whatever else is in a file, they give it up.

A quick reading gives the very value that `reading` would give, or nothing. It knows no positions and reports nothing:
a file that it gives up is read again by `reading`, which says what is wrong with it, if anything is.
"""

from __future__ import annotations

import re
from functools import lru_cache
from sys import intern
from typing import Any, TypeAlias

import yaml

Value: TypeAlias = "str | list[Value] | dict[str, Value]"

MAX_DEPTH = 12
Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_RECORD_DEPTH = 8
_QUOTED = r"'([^'\n]*(?:''[^'\n]*)*)'"
# A line as `webatlas verify` writes it; YAML takes no long keys.
_RECORD_LINE = re.compile(
    rf"((?:  )*)(?:([A-Za-z0-9_][A-Za-z0-9_.-]{{0,99}})|{_QUOTED}):"
    rf"(?: (?:{_QUOTED}|(-?[0-9]+(?:\.[0-9]+)?|true|false|null)|(\|-)))?"
)
_Line: TypeAlias = "tuple[int, str, str | None, bool]"


def quick_value(text: str) -> Value | None:
    """What a YAML text says when it is one document of nothing but mappings by text, lists and texts.

    Args:
        text: The text, without hidden characters.
    """
    container: Any = None  # a list, a mapping, or nothing at the top
    key: str | None = None
    around: list[tuple[Any, str | None]] = []
    value: Any = None
    documents = 0
    try:
        for event in iter(Loader(text).get_event, None):
            kind = event.__class__
            if kind is yaml.ScalarEvent:
                if event.anchor is not None or event.tag is not None:
                    return None
                value = event.value
                if event.style == '"' and not value.isprintable():
                    return None
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                value = container
                container, key = around.pop()
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                is_key = container.__class__ is dict and key is None
                if event.anchor is not None or event.tag is not None or is_key or len(around) > MAX_DEPTH:
                    return None
                around.append((container, key))
                container = {} if kind is yaml.MappingStartEvent else []
                key = None
                continue
            elif kind is yaml.DocumentStartEvent and documents == 0:
                documents = 1
                continue
            elif kind is yaml.DocumentStartEvent or kind is yaml.AliasEvent:
                return None
            else:
                continue
            if container.__class__ is list:
                container.append(value)
            elif container is not None:
                if key is not None:
                    container[key] = value
                    key = None
                elif value in container:
                    return None
                else:
                    key = intern(value)  # the same few names stand in every file
    except yaml.YAMLError:
        return None
    whole: Value | None = value
    return whole


def quick_record(text: str) -> Value | None:
    """What a file says that stands as `webatlas verify` writes it.

    Args:
        text: The file's text, without hidden characters.
    """
    if "\r" in text or "\t" in text or not text.endswith("\n"):
        return None
    lines = text.split("\n")
    lines.pop()
    whole: dict[str, Value] = {}
    inside = [whole]  # the mappings that the next line may stand in, outermost first
    opened: dict[str, Value] | None = None  # the mapping that the last line began
    number = 1 if lines[0].startswith("# ") else 0
    while number < len(lines):
        parsed = _record_line(lines[number])
        number += 1
        if parsed is None:
            return None
        depth, key, value, is_block = parsed
        if opened is not None:
            if depth != len(inside):
                return None  # the mapping is empty, or deeper than it should be
            inside.append(opened)
            opened = None
        elif depth >= len(inside):
            return None
        else:
            del inside[depth + 1 :]
        if key in inside[depth]:
            return None
        if is_block:
            margin = " " * (2 * depth + 2)
            first = number
            while number < len(lines) and lines[number].startswith(margin):
                number += 1
            if first == number or lines[first][len(margin) :][:1] in ("", " ") or not lines[number - 1].strip():
                return None  # where blank lines or deeper ones open or end it, YAML has rules of its own
            value = "\n".join(line[len(margin) :] for line in lines[first:number])
        if value is None:
            opened = {}
            inside[depth][key] = opened
        else:
            inside[depth][key] = value
    return whole if whole and opened is None else None


@lru_cache(maxsize=4096)
def _record_line(line: str) -> _Line | None:
    """Depth, key and value of a line, and whether a block follows; records say the same again and again."""
    found = _RECORD_LINE.fullmatch(line)
    if found is None or len(found[1]) >= 2 * _RECORD_DEPTH:
        return None
    indent, plain, quoted_key, quoted, bare, block = found.groups()
    if quoted_key is not None and len(quoted_key) > 100:
        return None
    key = plain if plain is not None else quoted_key.replace("''", "'")
    value = quoted.replace("''", "'") if quoted is not None else bare
    return len(indent) // 2, key, value, block is not None
