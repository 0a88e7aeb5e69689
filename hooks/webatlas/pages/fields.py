"""The field reference, made from the schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from webatlas.entries import ENTRY_TYPES
from webatlas.links import FIELDS
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.schemas import Schema


@dataclass(frozen=True, slots=True)
class Field:
    """One row of the reference.

    Attributes:
        path: Where the field stands: `lifecycle.state`, `choose[].when`, `claims.<feature>.level`.
        holds: What it holds, in words.
        example: One example as YAML, or empty.
    """

    path: str
    holds: str
    description: str
    required: bool
    example: str


@dataclass(frozen=True, slots=True)
class KindReference:
    """The fields of one kind."""

    id: str
    title: str
    description: str
    fields: tuple[Field, ...]


def pages(templates: Templates) -> Iterator[Page]:
    """The field reference, alone."""
    schemas = templates.site.catalog.schemas
    kinds = [_reference(schemas[kind]) for kind in (*ENTRY_TYPES, "starter", "evidence", "cells", "trial", "release")]
    description = "Every field of every kind of entry."
    yield Page(
        FIELDS, "Field reference", description, templates.render("fields", FIELDS, kinds=kinds), hide=("navigation",)
    )


def _reference(schema: Schema) -> KindReference:
    fields = tuple(_fields("", schema.resolved))
    return KindReference(schema.kind, schema.document["title"], schema.document["description"], fields)


def _fields(prefix: str, schema: Mapping[str, Any]) -> Iterator[Field]:
    """The fields of a mapping, each followed by those inside it."""
    required = schema.get("required", ())
    parts = list(schema.get("properties", {}).items())
    if isinstance(other := schema.get("additionalProperties"), Mapping) and "propertyNames" in schema:
        parts.append((f"<{schema['propertyNames'].get('refersTo', 'id')}>", other))
    for name, part in parts:
        path = f"{prefix}.{name}" if prefix else name
        example = next(iter(part.get("examples", ())), None)
        yield Field(
            path=path,
            holds=_holds(part),
            description=part.get("description", ""),
            required=name in required,
            example=example if isinstance(example, str) else json.dumps(example, ensure_ascii=False) if example else "",
        )
        yield from _fields(path, part)
        if "items" in part:
            yield from _fields(f"{path}[]", part["items"])


def _holds(part: Mapping[str, Any]) -> str:
    """What a field holds, in a few words."""
    if "enum" in part:
        return " | ".join(part["enum"])
    if target := part.get("refersTo"):
        return f"id of a {target}"
    match part.get("type"):
        case "array":
            return f"list of {_holds(part['items'])}"
        case "object" if "properties" in part:
            return "mapping"
        case "object":
            return "mapping by id"
        case "string" if part.get("format") == "uri":
            return "https address"
        case "string" if part.get("format") == "date":
            return "day, YYYY-MM-DD"
        case "string" if part.get("contentMediaType") == "text/markdown":
            return f"Markdown, at most {part['maxLength']} characters"
        case "string" if "maxLength" in part:
            return f"text, at most {part['maxLength']} characters"
        case "string":
            return "text"
        case list() as several:
            return " or ".join(several)
        case other:
            return str(other or "anything")
