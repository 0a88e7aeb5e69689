"""Every id names an entry, and one only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, cast

from webatlas.catalog import Catalog
from webatlas.entries import Kind
from webatlas.problems import Problem, did_you_mean, listed, quoted
from webatlas.texts import Reference, references


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Follow the ids in fields and the `[[id]]` links in texts."""
    for kind, entry in catalog.entries():
        document = catalog.document(kind, entry.id)
        for leaf in catalog.schemas[kind].leaves(document.value, _names_entries):
            target = cast("Kind | None", leaf.schema.get("refersTo"))
            if target is not None and leaf.text not in catalog.known[target]:
                yield document.problem(leaf.path, *_unknown(catalog, target, leaf.text))
            elif target == kind and leaf.text == entry.id:
                yield document.problem(leaf.path, f"{quoted(entry.id)} names itself", "remove it")
            elif leaf.schema.get("contentMediaType") == "text/markdown":
                for reference in references(leaf.text):
                    for message, hint in judge(catalog, reference):
                        yield document.problem(leaf.path, message, hint)


def _names_entries(schema: Mapping[str, Any]) -> bool:
    return "refersTo" in schema or schema.get("contentMediaType") == "text/markdown"


def judge(catalog: Catalog, reference: Reference) -> Iterator[tuple[str, str]]:
    """What is wrong with a `[[id]]` link, as message and hint."""
    word, colon, id = reference.target.rpartition(":")
    shown = quoted(f"[[{reference.target}]]")
    if colon:
        kind = next((kind for kind in catalog.known if kind == word), None)
        if kind is None:
            yield f"{shown}: {quoted(word)} is not a kind", did_you_mean(word, catalog.known)
        elif id not in catalog.known[kind]:
            message, hint = _unknown(catalog, kind, id)
            yield f"{shown}: {message}", hint
        return
    kinds = [kind for kind, ids in catalog.known.items() if id in ids]
    if not kinds:
        everything = {id for ids in catalog.known.values() for id in ids}
        yield f"{shown}: no entry has this id", did_you_mean(id, sorted(everything))
    elif len(kinds) > 1:
        yield f"{shown} is ambiguous", f"write {listed([f'[[{kind}:{id}]]' for kind in kinds])}"


def _unknown(catalog: Catalog, kind: Kind, id: str) -> tuple[str, str]:
    known = sorted(catalog.known[kind])
    elsewhere = [other for other, ids in catalog.known.items() if id in ids]
    hint = did_you_mean(id, known) or (f"there is a {elsewhere[0]} of that id" if elsewhere else "")
    return f"no {kind} has the id {quoted(id)}", hint
