"""What fits with what, by the tools' claims and the matrices: the rules that the parts of a stack are held to.

A rule is a line of one of the tables here; to add one is to add a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from webatlas.catalog import Catalog
from webatlas.entries import Claim, Tool
from webatlas.problems import listed, quoted


@dataclass(frozen=True, slots=True)
class Speaks:
    """A tool that answers a feature so has to meet one that can do one of these.

    Attributes:
        feature: What the one claims.
        partners: For each answer, the features of which the other must have one, if it claims any of them all.
    """

    feature: str
    partners: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Reaches:
    """A tool that makes a claim of a feature, and meets one of these tools, must have the feature.

    Attributes:
        feature: What the one claims.
        tools: Ids of the tools that the claim is about.
    """

    feature: str
    tools: Sequence[str]


FRAMEWORK = "interface"
"""The feature that web frameworks alone make claims of."""

SPEAKS = (
    Speaks(
        FRAMEWORK,
        {"wsgi": ("serves-wsgi",), "asgi": ("serves-asgi",), "wsgi-and-asgi": ("serves-wsgi", "serves-asgi")},
    ),
)
REACHES = (
    Reaches("queue-on-redis", ("redis", "valkey")),
    Reaches("queue-on-rabbitmq", ("rabbitmq",)),
    Reaches("queue-on-sql", ("postgresql", "mariadb", "mysql", "sqlite")),
)


def misfits(catalog: Catalog, tool: Tool, other: Tool, stack: Sequence[Tool]) -> Iterator[str]:
    """Why a tool does not fit with one that it meets.

    Args:
        catalog: For the names of the answers.
        tool: The tool.
        other: The one that it meets.
        stack: All tools of the stack.
    """
    for speaks in SPEAKS:
        claim = tool.claims.get(speaks.feature)
        every = {feature for features in speaks.partners.values() for feature in features}
        claimed = [feature for feature in every if feature in other.claims]
        wanted = speaks.partners.get(claim.answer, ()) if claim else ()
        if claim and wanted and claimed and not any(_has(other.claims.get(one), stack) for one in wanted):
            answer = catalog.features[speaks.feature].options[claim.answer].label
            yield f"{quoted(tool.id)} speaks {answer}, and {quoted(other.id)} does not claim {listed(list(wanted))}"
    for reaches in REACHES:
        claim = tool.claims.get(reaches.feature)
        if other.id in reaches.tools and claim and not _has(claim, stack):
            yield f"{quoted(tool.id)} meets {quoted(other.id)}, and its claim of {reaches.feature} is {claim.answer}"


def _has(claim: Claim | None, stack: Sequence[Tool]) -> bool:
    if claim is None or claim.level is None:
        return False
    if claim.level == "extension":
        return any(tool.id in claim.via for tool in stack)
    return claim.level in ("full", "partial")


def clashes(catalog: Catalog, tool: Tool, other: Tool) -> Iterator[str]:
    """Why a tool does not work with one that it meets, by the matrices: no pair of the two has a cell that works."""
    for id, grid in catalog.grids.items():
        found = [
            catalog.cell(id, row.id, column.id)
            for row in grid.rows
            for column in grid.columns
            if (row.tool, column.tool) == (tool.id, other.id)
        ]
        run = [cell for cell in found if cell]
        if run and all(cell.result == "fails" for cell in run):
            name = catalog.matrices[id].name
            yield f"{quoted(tool.id)} with {quoted(other.id)} fails in {quoted(name)}: {run[0].note}"


def misplaced(catalog: Catalog, tool: Tool, stack: Sequence[Tool]) -> Iterator[str]:
    """Why a tool does not fit into a stack at all: what it is a part of, or extends, is not the one used there.

    Args:
        catalog: Where what it builds on is found.
        tool: The tool.
        stack: All tools of the stack.
    """
    if tool.part_of and tool.part_of in catalog.tools and all(one.id != tool.part_of for one in stack):
        yield f"{quoted(tool.id)} is a part of {quoted(tool.part_of)}, which no role names"
    # What builds on a framework and is none extends it; other tools bring what they build on with them.
    frameworks = [one for one in stack if FRAMEWORK in one.claims]
    for base in (catalog.tools[id] for id in tool.built_on if id in catalog.tools):
        extends = FRAMEWORK in base.claims and FRAMEWORK not in tool.claims
        if extends and frameworks and not any(base.id in (one.id, *one.built_on) for one in frameworks):
            yield f"{quoted(tool.id)} extends {quoted(base.id)}, and here is {quoted(frameworks[0].id)} instead"
