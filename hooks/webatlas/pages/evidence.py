"""The evidence page: how much of the atlas a program showed, how old that is, how the lab works."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from webatlas.links import EVIDENCE
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates
from webatlas.standing import (
    Ran,
    Read,
    all_ran,
    all_read,
    count_by_category,
    count_cells,
    count_claims,
    count_starters,
)

SHOWN = 10
"""How many of the oldest are shown."""


def pages(templates: Templates) -> Iterator[Page]:
    """The page, alone."""
    catalog = templates.site.catalog
    title = "Evidence"
    lead = "How much of the atlas a program showed, how old that is, how the lab works, and what it does not show."
    ran = sorted(all_ran(catalog), key=lambda one: (one.date, one.kind, one.id, one.part))
    read = sorted(all_read(catalog), key=lambda one: (one.date, one.kind, one.id))
    matrices = count_cells(catalog)
    groups = _by_subject(ran)
    newest = ran[-1].date if ran else None
    body = templates.render(
        "evidence",
        EVIDENCE,
        title=title,
        lead=lead,
        claims=count_claims(catalog),
        categories=count_by_category(catalog),
        matrices=matrices,
        cells=sum(number for results in matrices.values() for result, number in results.items() if result != "not-run"),
        starters=count_starters(catalog),
        count=sum(one.count for one in ran),
        newest=newest,
        last=[(one, number) for one, number in groups if one.date == newest],
        oldest_ran=groups[:SHOWN],
        oldest_read=_once(read)[:SHOWN],
    )
    yield Page(EVIDENCE, title, lead, body)


def _by_subject(ran: Sequence[Ran]) -> list[tuple[Ran, int]]:
    """One of the programs of each day and each tool, matrix or stack, and how many there are, in their order."""
    groups = groupby(ran, key=lambda one: (one.date, one.kind, one.id))
    return [(some[0], sum(one.count for one in some)) for some in (list(of_group) for _, of_group in groups)]


def _once(read: Sequence[Read]) -> list[Read]:
    """Each page of each entry once, with the first thing that it is cited for."""
    first: dict[tuple[str, str, str], Read] = {}
    for one in read:
        first.setdefault((one.url, one.kind, one.id), one)
    return list(first.values())
