"""The schemas describe every field, and the model cannot drift from them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from typing import Any, get_args, get_type_hints

import pytest
from jsonschema import Draft202012Validator

from webatlas.entries import ENTRY_TYPES, FOLDERS, Cells, Evidence, Release, Trial
from webatlas.links import SECTIONS
from webatlas.schemas import ID, SCHEMA_FOLDER, load_schemas
from webatlas.starters import Launch

SCHEMAS = load_schemas()
MODELS: Mapping[str, type] = {
    **ENTRY_TYPES,
    "starter": Launch,
    "evidence": Evidence,
    "trial": Trial,
    "release": Release,
    "cells": Cells,
}


def dataclass_in(hint: Any) -> type | None:
    """The dataclass inside a type hint: in a tuple, a mapping's values or a union."""
    if dataclasses.is_dataclass(hint):
        return hint if isinstance(hint, type) else None
    return next((found for argument in get_args(hint) if (found := dataclass_in(argument))), None)


def drift(schema: Mapping[str, Any], model: type, path: str) -> Iterator[str]:
    """Where a mapping's schema and a dataclass differ, field by field and deeper."""
    hints = get_type_hints(model)
    fields = {field.name.rstrip("_"): field for field in dataclasses.fields(model) if field.name != "id" or path}
    for name in schema["properties"].keys() ^ fields.keys():
        if not (name == "id" and not path):
            yield f"{path}.{name}: only in {'the schema' if name in schema['properties'] else 'the model'}"
    for name in schema["properties"].keys() & fields.keys():
        part, field = schema["properties"][name], fields[name]
        optional = field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING
        if (name in schema.get("required", ())) == optional:
            yield f"{path}.{name}: required in one, optional in the other"
        hint = hints[field.name]
        if "enum" in part:
            literals = {value for found in (hint, *get_args(hint)) for value in get_args(found)} | set(get_args(hint))
            if not set(part["enum"]) <= literals:
                yield f"{path}.{name}: {part['enum']} is not {literals}"
        inner = part["items"] if part.get("type") == "array" else part
        while isinstance(inner.get("additionalProperties"), Mapping) and "properties" not in inner:
            inner = inner["additionalProperties"]
        nested = dataclass_in(hint)
        if ("properties" in inner) != (nested is not None):
            yield f"{path}.{name}: a mapping in one only"
        elif nested is not None:
            yield from drift(inner, nested, f"{path}.{name}")


@pytest.mark.parametrize("kind", MODELS)
def test_model_and_schema_agree(kind: str) -> None:
    assert list(drift(SCHEMAS[kind].resolved, MODELS[kind], "")) == []


def test_drift_is_seen() -> None:
    """The comparison above is not blind."""
    schema = SCHEMAS["tool"].resolved
    more = {**schema, "properties": {**schema["properties"], "colour": {"type": "string"}}}
    fewer = {**schema, "properties": {k: v for k, v in schema["properties"].items() if k != "pitfall"}}
    laxer = {**schema, "required": [name for name in schema["required"] if name != "choose"]}
    assert list(drift(more, MODELS["tool"], "")) == [".colour: only in the schema"]
    assert list(drift(fewer, MODELS["tool"], "")) == [".pitfall: only in the model"]
    assert list(drift(laxer, MODELS["tool"], "")) == [".choose: required in one, optional in the other"]


def test_every_kind_has_its_schema_and_places() -> None:
    assert set(SCHEMAS) == set(MODELS)
    assert set(FOLDERS) == set(SECTIONS) == set(ENTRY_TYPES)


def parts(schema: Any, path: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every field of a schema with its path."""
    if not isinstance(schema, Mapping):
        return
    for name, part in schema.get("properties", {}).items():
        yield f"{path}.{name}", part
        yield from parts(part, f"{path}.{name}")
    for word in ("items", "additionalProperties"):
        yield from parts(schema.get(word), f"{path}[]")


@pytest.mark.parametrize("kind", MODELS)
def test_every_field_is_described(kind: str) -> None:
    schema = SCHEMAS[kind]
    Draft202012Validator.check_schema(schema.document)
    for path, part in parts(schema.resolved, kind):
        assert part.get("title") and part.get("description") and part.get("examples"), path


def test_examples_fit_their_fields() -> None:
    for kind in MODELS:
        for path, part in parts(SCHEMAS[kind].resolved, kind):
            if part.get("type") in ("string", "number", "integer", "boolean") or "enum" in part:
                for example in part["examples"]:
                    Draft202012Validator(part).validate(example), path


def test_ids_are_one_thing() -> None:
    common = SCHEMAS["tool"].resolved["properties"]["categories"]["items"]["pattern"]
    assert common == f"^{ID.pattern}$"


def references(part: Any, base: str) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Every part that refers to another, with the file that it stands in."""
    if isinstance(part, Mapping):
        if "$ref" in part:
            yield part, base
        for inner in part.values():
            yield from references(inner, base)
    elif isinstance(part, list):
        for inner in part:
            yield from references(inner, base)


def test_nothing_beside_a_reference_loosens_it() -> None:
    """JSON Schema applies both; an editor would refuse what the check takes."""
    files = {path.name: json.loads(path.read_text("utf-8")) for path in SCHEMA_FOLDER.glob("*.json")}
    for name, contents in files.items():
        for part, base in references(contents, name):
            file, _, pointer = part["$ref"].partition("#/")
            target: Any = files[file or base]
            for step in pointer.split("/"):
                target = target[step]
            assert part.get("maxLength", 0) <= target.get("maxLength", 1_000_000), (name, part)
            assert not {"pattern", "type", "enum", "minLength"} & part.keys(), (name, part)
