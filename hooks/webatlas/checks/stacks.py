"""A stack's parts connect, live, fit and are installed by its starter, which starts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import combinations

from packaging.utils import canonicalize_name

from webatlas.architecture import architecture, circle, homes
from webatlas.catalog import Catalog
from webatlas.checks.fits import clashes, misfits, misplaced
from webatlas.entries import PAST_LIFE, Outsider, Role, Stack
from webatlas.problems import Problem, did_you_mean, quoted
from webatlas.reading import FieldPath


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """Judge every stack, its starter and the record of it."""
    for stack in catalog.stacks.values():
        yield from _shape(catalog, stack)
        yield from _tools(catalog, stack)
        yield from _starter(catalog, stack)
    yield from _leftovers(catalog)


def _shape(catalog: Catalog, stack: Stack) -> Iterator[Problem]:
    """Ids are one, connections lead somewhere, and nothing stands alone."""

    def problem(path: FieldPath, message: str, hint: str = "") -> Problem:
        return catalog.problem("stack", stack.id, path, message, hint)

    members: list[tuple[FieldPath, Role | Outsider]] = [
        *((("outside", index), one) for index, one in enumerate(stack.outside)),
        *((("roles", index), one) for index, one in enumerate(stack.roles)),
    ]
    ids = [one.id for _, one in members]
    whole = architecture(stack)
    hosts = [box.id for box in whole.boxes if isinstance(box.owner, Role)]
    for number, (path, one) in enumerate(members):
        if one.id in ids[:number]:
            yield problem((*path, "id"), f"the id {quoted(one.id)} stands here twice", "an id names one part")
        for target in one.connects:
            if target == one.id:
                yield problem((*path, "connects", target), f"{quoted(one.id)} connects to itself", "remove it")
            elif target not in ids:
                hint = did_you_mean(target, ids) or f"known here: {', '.join(ids)}"
                yield problem((*path, "connects", target), f"no part has the id {quoted(target)}", hint)
        if isinstance(one, Role) and one.inside is not None and one.inside not in hosts:
            if one.inside in ids:
                message, hint = f"{quoted(one.inside)} is no process of its own", f"one of {', '.join(hosts)}"
            else:
                message, hint = f"no role has the id {quoted(one.inside)}", did_you_mean(one.inside, hosts)
            yield problem((*path, "inside"), message, hint)
    joined = {end for one in whole.connections for end in (one.start, one.end)}
    boxes = {box.id for box in whole.boxes}
    for path, one in members:
        if one.id in boxes - joined:
            hint = "name what it connects to; `stage: development` when it does not run with the rest"
            yield problem(path, f"nothing connects {quoted(one.id)} with the rest", hint)
    if found := circle(whole.connections):
        hint = "say who opens the connection"
        yield problem((), f"the parts connect in a circle: {' → '.join(found)}", hint)


def _tools(catalog: Catalog, stack: Stack) -> Iterator[Problem]:
    """The tools are alive and fit; an unknown one is the references' rule."""
    known = [
        (index, role, catalog.tools[role.tool]) for index, role in enumerate(stack.roles) if role.tool in catalog.tools
    ]
    tools = [tool for _, _, tool in known]
    for index, role, tool in known:
        path = ("roles", index, "tool")
        if tool.lifecycle.state in PAST_LIFE:
            message = f"{quoted(tool.id)} is {tool.lifecycle.state}"
            yield catalog.problem("stack", stack.id, path, message, "build on what is alive")
        for message in misplaced(catalog, tool, tools):
            yield catalog.problem("stack", stack.id, path, message)
        for place, rejected in enumerate(role.rejected):
            if rejected.tool == role.tool:
                message = f"{quoted(role.tool)} is used and rejected"
                yield catalog.problem("stack", stack.id, ("roles", index, "rejected", place, "tool"), message)
    meeting = _meeting(stack)
    for (index, role, tool), (place, other_role, other) in combinations(known, 2):
        if frozenset((role.id, other_role.id)) in meeting:
            for at, one, partner in ((index, tool, other), (place, other, tool)):
                for message in (*misfits(catalog, one, partner, tools), *clashes(catalog, one, partner)):
                    yield catalog.problem("stack", stack.id, ("roles", at, "tool"), message)


def _meeting(stack: Stack) -> set[frozenset[str]]:
    """The pairs of roles that have to do with each other: in one process, or one connects to the other."""
    home = homes(stack)
    pairs = {
        frozenset((one.id, other.id))
        for one, other in combinations((role for role in stack.roles if role.id in home), 2)
        if home[one.id] == home[other.id]
    }
    return pairs | {frozenset((role.id, target)) for role in stack.roles for target in role.connects}


def _starter(catalog: Catalog, stack: Stack) -> Iterator[Problem]:
    """There is a starter, it was run as it stands, it starts, and it uses the tools."""
    command = f"webatlas verify --stack {stack.id}"
    if stack.id not in catalog.known_starters:
        hint = f"write {catalog.root}/starters/{stack.id}/pyproject.toml and the rest of the project"
        yield catalog.problem("stack", stack.id, (), "the stack has no starter", hint)
        return
    starter, record = catalog.starters.get(stack.id), catalog.trials.get(stack.id)
    if starter is None:
        return  # what is wrong with it was told when it was read
    if record is None:
        if ("trials", stack.id) not in catalog.documents:
            yield Problem(f"{starter.folder}/pyproject.toml", 1, 1, "", "the starter has not been run", command)
        return
    document = catalog.documents["trials", stack.id]
    if record.starter != starter.sha256:
        yield document.problem(("starter",), "the starter has changed since this run", command)
    elif record.result == "failed":
        message = f"the starter does not start: {' '.join(record.saw.split())}"
        yield document.problem(("result",), message, f"mend it, then {command}")
    else:
        for index, role in enumerate(stack.roles):
            package = _package(catalog, role.tool)
            if package and package not in record.packages:
                message = f"the starter does not install {quoted(package)}"
                yield catalog.problem(
                    "stack", stack.id, ("roles", index, "tool"), message, "use it, or name what is used"
                )


def _package(catalog: Catalog, id: str) -> str:
    """The distribution of a tool, or of the tool that it is a part of; empty when there is none."""
    seen: Sequence[str] = ()
    while id in catalog.tools and id not in seen:
        seen, tool = (*seen, id), catalog.tools[id]
        if tool.package:
            return canonicalize_name(tool.package.removeprefix("pkg:pypi/"))
        id = tool.part_of or ""
    return ""


def _leftovers(catalog: Catalog) -> Iterator[Problem]:
    """Starters and records belong to a stack."""
    for id in sorted(catalog.known_starters - catalog.known["stack"]):
        hint = did_you_mean(id, sorted(catalog.known["stack"])) or f"write {catalog.root}/stacks/{id}.yaml"
        yield Problem(f"{catalog.root}/starters/{id}", 1, 1, "", f"the starter is of no stack: {quoted(id)}", hint)
    for id in catalog.trials:
        if id not in catalog.known_starters:
            yield catalog.documents["trials", id].problem(
                (), "the record is of a starter that is not there", "remove the file"
            )
