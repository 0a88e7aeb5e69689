"""A claim says what its feature asks, and has evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from webatlas.catalog import Catalog
from webatlas.entries import Claim, Feature, Tool
from webatlas.problems import Problem, did_you_mean, quoted


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every claim of every tool."""
    for tool in catalog.tools.values():
        for id, claim in tool.claims.items():
            feature = catalog.features.get(id)
            if feature is not None:
                yield from _form(catalog, tool, feature, claim)
                yield from _place(catalog, tool, feature)
            if claim.source is None and (tool.id, id) not in catalog.known_probes:
                hint = f"write {catalog.root}/probes/{tool.id}/{id}.py, or give source and checked"
                yield catalog.problem("tool", tool.id, ("claims", id), "the claim has no evidence", hint)


def _form(catalog: Catalog, tool: Tool, feature: Feature, claim: Claim) -> Iterator[Problem]:
    path = ("claims", feature.id)
    if feature.type == "choice":
        options = list(feature.options)
        if claim.level is not None:
            message = f"{quoted(feature.id)} is a choice and has no level"
            yield catalog.problem("tool", tool.id, (*path, "level"), message, f"value: {options[0]}, say")
        if claim.value is None:
            yield catalog.problem("tool", tool.id, (*path, "value"), "is missing", f"one of {', '.join(options)}")
        elif claim.value not in options:
            hint = did_you_mean(claim.value, options) or f"one of {', '.join(options)}"
            message = f"{quoted(claim.value)} is not an option of {quoted(feature.id)}"
            yield catalog.problem("tool", tool.id, (*path, "value"), message, hint)
        return
    if claim.value is not None:
        yield catalog.problem("tool", tool.id, (*path, "value"), f"{quoted(feature.id)} has levels, not values")
    if claim.level is None:
        yield catalog.problem("tool", tool.id, (*path, "level"), "is missing", "full, partial, extension or none")
    if claim.level == "partial" and claim.note is None:
        yield catalog.problem("tool", tool.id, (*path, "note"), "is missing", "a partial claim says what is missing")
    if claim.level == "extension" and not claim.via:
        hint = "an extension claim says which package"
        yield catalog.problem("tool", tool.id, (*path, "via"), "is missing", hint)
    if claim.level != "extension" and claim.via:
        message = f"does not go with the level {quoted(claim.level or '')}"
        yield catalog.problem("tool", tool.id, (*path, "via"), message, "it names what provides an extension")


def _place(catalog: Catalog, tool: Tool, feature: Feature) -> Iterator[Problem]:
    unreadable = any(id not in catalog.categories for id in tool.categories)
    if not unreadable and not any(feature.id in catalog.features_by_category[id] for id in tool.categories):
        message = f"none of its categories compares {quoted(feature.id)}"
        yield catalog.problem("tool", tool.id, ("claims", feature.id), message, "add it to the category's features")
