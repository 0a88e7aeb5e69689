"""Skeletons: a new entry with every required field, filled in but for what only a person can say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import wrap
from typing import Any

from webatlas.catalog import Catalog
from webatlas.entries import Kind
from webatlas.schemas import Schema

_FIRST = "first"
"""The id of the first part of a mapping by id."""

_FRAME = '''# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""The row and the column work together."""

# {row}

# {column}

raise SystemExit("use both, assert what the matrix shows, print what was seen")
'''


def skeleton(catalog: Catalog, kind: Kind, id: str, given: Mapping[str, Any]) -> str:
    """The text of a new entry's file.

    Args:
        catalog: Where a tool's category is looked up.
        kind: The kind of entry.
        id: Its id.
        given: Values that are known already, by field.
    """
    schema: Schema = catalog.schemas[kind]
    lines = [f"# yaml-language-server: $schema=../schema/{kind}.schema.json"]
    lines += _mapping(schema.resolved, dict(given), "", described=True)
    if kind == "tool":
        lines += _claims(catalog, given["categories"])
    return "\n".join(line.rstrip() for line in lines) + "\n"


def frame_skeleton() -> str:
    """The text of what all programs of a new matrix share."""
    return _FRAME


def _mapping(schema: Mapping[str, Any], given: Mapping[str, Any], indent: str, *, described: bool) -> Iterator[str]:
    """The required and the given fields of a mapping, a line or more each."""
    required = {*schema.get("required", ()), *_either(schema)}
    for name, part in schema["properties"].items():
        if name not in required and name not in given:
            continue
        if described:
            yield from (f"{indent}# {line}" for line in wrap(part.get("description", ""), 110 - len(indent)))
        if name in given:
            value = given[name]
            shown = f"[{', '.join(value)}]" if isinstance(value, list) else value
            yield f"{indent}{name}: {shown}"
        else:
            yield from _field(name, part, indent)


def _either(schema: Mapping[str, Any]) -> list[str]:
    """Of fields of which exactly one is required, the first."""
    return list(schema["oneOf"][0]["required"]) if "oneOf" in schema else []


def _field(name: str, part: Mapping[str, Any], indent: str) -> Iterator[str]:
    deeper = f"{indent}  "
    if part.get("type") == "array":
        yield f"{indent}{name}:"
        for _ in range(part.get("minItems", 1)):
            items = part["items"]
            if items.get("type") == "object":
                first, *rest = _mapping(items, {}, "", described=False)
                yield f"{deeper}- {first}"
                yield from (f"{deeper}  {line}" for line in rest)
            else:
                yield f"{deeper}-"
    elif part.get("type") == "object":
        yield f"{indent}{name}:"
        if "properties" in part:
            yield from _mapping(part, {}, deeper, described=False)
        else:
            yield f"{deeper}{_FIRST}:"
            yield from _mapping(part["additionalProperties"], {}, f"{deeper}  ", described=False)
    elif "enum" in part:
        yield f"{indent}{name}: {part['enum'][0]}"
    else:
        yield f"{indent}{name}:"


def _claims(catalog: Catalog, categories: list[str]) -> Iterator[str]:
    """The features to claim, as comments: a claim that nobody has researched stays absent."""
    yield "# Uncomment what you have shown with a probe, or read (then with source and checked)."
    yield "# claims:"
    for id in categories:
        for compared in catalog.categories[id].features if id in catalog.categories else ():
            feature = catalog.features.get(compared.feature)
            if feature is not None:
                yield f"#   {feature.id}: {{{'level' if feature.type == 'level' else 'value'}: {feature.answers[0]}}}"
