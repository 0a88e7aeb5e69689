"""The schemas of the kinds of entry: what a file breaks of them, and what each value in it is.

A schema is the one description of its kind. Beside the standard keywords it says with `refersTo` which kind of entry an
id names, and with `contentMediaType: text/markdown` which texts are Markdown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import jsonschema_rs
from referencing import Registry, Resource

from webatlas.problems import Problem, did_you_mean, listed, quoted
from webatlas.quick_reading import Value
from webatlas.reading import Document, FieldPath

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

SCHEMA_FOLDER = Path(__file__).resolve().parents[2] / "data" / "schema"
COMMON = "common.schema.json"
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What an id looks like; the common schema says the same."""

_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_WHAT_STANDS: Mapping[type, str] = {dict: "a mapping", list: "a list", str: "text"}
_WHAT_BELONGS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
}


class Leaf(NamedTuple):
    """One text in a file, a key or a value.

    Attributes:
        path: Where it stands; for a key, the path of its value.
        text: The text.
        schema: Its part of the schema, references followed.
        is_key: Whether it is a key.
    """

    path: FieldPath
    text: str
    schema: Mapping[str, Any]
    is_key: bool = False


LeafTest = Callable[[Mapping[str, Any]], bool]
"""Whether the texts that a part of a schema describes are wanted."""


@dataclass(frozen=True)
class Schema:
    """The schema of one kind.

    Attributes:
        kind: The kind, for example `tool`.
        document: The schema as published, references and all.
        resolved: The schema with every reference replaced by what it names.
    """

    kind: str
    document: Mapping[str, Any]
    resolved: Mapping[str, Any]

    @cached_property
    def _validator(self) -> Draft202012Validator:
        # It takes long to load, and most runs have nothing to explain.
        from jsonschema import Draft202012Validator, FormatChecker

        return Draft202012Validator(self.resolved, format_checker=FormatChecker(formats=["date"]))

    @cached_property
    def _gate(self) -> jsonschema_rs.Draft202012Validator:
        return jsonschema_rs.Draft202012Validator(dict(self.resolved), validate_formats=True)

    @cached_property
    def _pruned(self) -> dict[LeafTest, Mapping[str, Any]]:
        return {}

    def problems(self, document: Document) -> Iterator[Problem]:
        """What the file breaks of the schema.

        A compiled validator lets the files through that break nothing, in a hundredth of the time; whatever it stops,
        `jsonschema` judges and explains.
        """
        if self._gate.is_valid(document.value):
            return
        for error in self._validator.iter_errors(document.value):
            yield from _problems(document, error)

    def leaves(self, value: Value, wanted: LeafTest) -> list[Leaf]:
        """The wanted texts of a valid value, keys of open mappings among them.

        Args:
            value: What a file says.
            wanted: A function of this module's users; what it wants is worked out once for each schema.
        """
        found: list[Leaf] = []
        _collect(found, (), value, self._parts(wanted))
        return found

    def numbers(self, value: Value) -> Any:
        """The value of a computed file, with numbers, truth values and null where the schema asks for them."""
        return _numbers(value, self._parts(_is_no_text))

    def _parts(self, wanted: LeafTest) -> Mapping[str, Any]:
        """The schema without what does not lead to a wanted text, worked out once for each test."""
        if wanted not in self._pruned:
            self._pruned[wanted] = _prune(self.resolved, wanted) or {}
        return self._pruned[wanted]


def load_schemas(folder: Path = SCHEMA_FOLDER) -> dict[str, Schema]:
    """All schemas by kind, read from the folder that also publishes them."""
    files = {path.name: json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.schema.json"))}
    registry: Registry[Any] = Registry().with_resources(
        (name, Resource.from_contents(contents)) for name, contents in files.items()
    )
    return {
        name.removesuffix(".schema.json"): Schema(
            kind=name.removesuffix(".schema.json"),
            document=contents,
            resolved=_resolve(contents, registry.resolver(base_uri=name)),
        )
        for name, contents in files.items()
        if name != COMMON
    }


def _is_no_text(schema: Mapping[str, Any]) -> bool:
    return bool(schema.get("type", "string") != "string")


def _numbers(value: Value, schema: Mapping[str, Any]) -> Any:
    if isinstance(value, dict):
        properties, other = schema.get("properties", {}), schema.get("additionalProperties")
        return {
            key: _numbers(item, part) if (part := properties.get(key, other)) else item for key, item in value.items()
        }
    if isinstance(value, list):
        items = schema.get("items")
        return [_numbers(item, items) for item in value] if items else value
    types = schema.get("type", "string")
    types = [types] if isinstance(types, str) else types
    if "null" in types and value == "null":
        return None
    if "boolean" in types and value in ("true", "false"):
        return value == "true"
    if ("number" in types or "integer" in types) and _NUMBER.fullmatch(value):
        return float(value) if "." in value else int(value)
    return value


def _resolve(part: Any, resolver: Any) -> Any:
    """The part with its references followed; what stands beside a reference wins over what it names."""
    if isinstance(part, list):
        return [_resolve(item, resolver) for item in part]
    if not isinstance(part, dict):
        return part
    own = {key: _resolve(item, resolver) for key, item in part.items() if key not in ("$ref", "$defs")}
    if "$ref" not in part:
        return own
    found = resolver.lookup(part["$ref"])
    return {**_resolve(found.contents, found.resolver), **own}


def _prune(schema: Any, wanted: LeafTest) -> Mapping[str, Any] | None:
    """The schema without the parts under which no text is wanted; nothing when none is."""
    if not isinstance(schema, Mapping):
        return None
    if schema.get("type", "string") not in ("object", "array"):
        return schema if wanted(schema) else None
    properties = {name: _prune(part, wanted) for name, part in schema.get("properties", {}).items()}
    kept: dict[str, Any] = {
        "properties": {name: part for name, part in properties.items() if part},
        **{word: _prune(schema.get(word), wanted) for word in ("additionalProperties", "propertyNames", "items")},
    }
    return kept if any(kept.values()) else None


def _collect(found: list[Leaf], path: FieldPath, value: Value, schema: Mapping[str, Any]) -> None:
    if isinstance(value, str):
        found.append(Leaf(path, value, schema))
    elif isinstance(value, list):
        if items := schema.get("items"):
            for index, item in enumerate(value):
                _collect(found, (*path, index), item, items)
    elif isinstance(value, dict):
        properties = schema.get("properties", {})
        other = schema.get("additionalProperties")
        names = schema.get("propertyNames")
        for key, item in value.items():
            part = properties.get(key, other)
            if part or names:
                place = (*path, key)
                if names:
                    found.append(Leaf(place, key, names, is_key=True))
                if part:
                    _collect(found, place, item, part)


def _problems(document: Document, error: ValidationError) -> Iterator[Problem]:
    """One problem a mistake, in words about the field rather than about the schema."""
    path: FieldPath = tuple(error.absolute_path)
    value: Any = error.instance
    schema: Mapping[str, Any] = error.schema if isinstance(error.schema, Mapping) else {}
    match error.validator:
        case "additionalProperties":
            known = list(schema.get("properties", {}))
            for key in value:
                if key not in known:
                    unused = [name for name in known if name not in value]
                    hint = did_you_mean(key, unused) or f"known here: {', '.join(known)}"
                    yield document.problem((*path, key), f"unknown field {quoted(key)}", hint)
        case "required":
            missing = [name for name in schema["required"] if name not in value]
            name = next(name for name in missing if repr(name) in error.message)
            about = schema.get("properties", {}).get(name, {}).get("description", "")
            yield document.problem((*path, name), "is missing", _lowered(about))
        case "dependentRequired":
            for given, needed in schema["dependentRequired"].items():
                for name in needed:
                    if given in value and name not in value and repr(name) in error.message:
                        yield document.problem((*path, name), f"is missing beside {quoted(given)}")
        case "type":
            if value == "":
                yield document.problem(path, "has no value")
            else:
                belongs = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
                wanted = listed([_WHAT_BELONGS[name] for name in belongs if name in _WHAT_BELONGS])
                stands = _WHAT_STANDS.get(type(value), "something else")
                shown = f"{stands} ({quoted(value)})" if isinstance(value, str) else stands
                yield document.problem(path, f"{shown} stands where {wanted} belongs")
        case "enum":
            yield document.problem(
                path,
                f"{quoted(str(value))} is not {_a(schema)}",
                did_you_mean(str(value), schema["enum"]) or f"one of {', '.join(schema['enum'])}",
            )
        case "pattern" | "format" if value:
            yield document.problem(path, *_unfit(value, schema))
        case "pattern" | "format" | "minLength":
            yield document.problem(path, "has no value")
        case "maxLength":
            yield document.problem(path, f"has {len(value):,} characters; at most {schema['maxLength']} fit")
        case "minItems" | "minProperties":
            least = schema[error.validator]
            yield document.problem(
                path,
                f"has {len(value)} {'entry' if len(value) == 1 else 'entries'}; at least {least} belong here"
                if value
                else "is empty",
            )
        case "maxItems":
            yield document.problem(path, f"has {len(value)} entries; at most {schema['maxItems']} fit")
        case "uniqueItems":
            twice = next(item for index, item in enumerate(value) if item in value[:index])
            yield document.problem(path, f"{quoted(str(twice))} stands in it twice", "keep one")
        case "oneOf":
            fields = [quoted(option["required"][0]) for option in schema["oneOf"]]
            yield document.problem(
                path,
                f"has {'both' if _satisfies_any(value, schema) else 'neither'} of {listed(fields)}",
                "write exactly one",
            )
        case "not":
            name = schema["not"]["required"][0]
            yield document.problem((*path, name), f"{quoted(name)} does not belong here")
        case "minimum":
            yield document.problem(path, f"{value} is less than {schema['minimum']}")
        case _:
            yield document.problem(path, error.message)


def _satisfies_any(value: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    return any(all(name in value for name in option["required"]) for option in schema["oneOf"])


def _unfit(value: str, schema: Mapping[str, Any]) -> tuple[str, str]:
    """Message and hint for a text that does not have the form that its field asks for."""
    title = schema.get("title", "")
    if schema.get("format") == "uri":
        return f"{quoted(value)} is not an https address", did_you_mean_https(value)
    if schema.get("pattern") == "^[^\\n]*$":
        return "has several lines; one belongs here", "fold it with '>-'"
    if title == "Id" or schema.get("pattern", "").startswith("^[a-z0-9]+(-"):
        near = re.sub(r"[^a-z0-9]+", "-", value.casefold()).strip("-")
        return (
            f"{quoted(value)} is not an id",
            f"did you mean {quoted(near)}?" if near else "lower-case letters, digits and single hyphens",
        )
    if schema.get("format") == "date":
        return f"{quoted(value)} is not a day", "write it as YYYY-MM-DD"
    example = next(iter(schema.get("examples", ())), None)
    return f"{quoted(value)} does not fit", f"for example {quoted(example)}" if example else ""


def did_you_mean_https(address: str) -> str:
    """A hint for an address that is not https."""
    return (
        f"did you mean {quoted('https://' + address[7:])}?"
        if address.startswith("http://")
        else "it starts with https://"
    )


def _a(schema: Mapping[str, Any]) -> str:
    noun = str(schema.get("title", "value")).lower()
    return f"an {noun}" if noun[0] in "aeio" else f"a {noun}"


def _lowered(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".") if sentence else ""
