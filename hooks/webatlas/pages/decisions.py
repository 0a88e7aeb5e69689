"""A page for each decision, the whole tree on it, and their index."""

from __future__ import annotations

from collections.abc import Iterator

from webatlas.entries import Decision, Question
from webatlas.links import address
from webatlas.pages.neighbours import neighbours
from webatlas.pages.page import Page
from webatlas.pages.templating import Templates

BOOST = 2


def pages(templates: Templates) -> Iterator[Page]:
    """The page of every decision, then the index."""
    catalog = templates.site.catalog
    for decision in catalog.decisions.values():
        at = address("decision", decision.id)
        body = templates.render(
            "decision",
            at,
            decision=decision,
            questions=in_asking_order(decision),
            **neighbours(list(catalog.decisions), decision.id),
        )
        yield Page(
            address=at,
            title=decision.name,
            description=decision.summary,
            body=body,
            source=f"decisions/{decision.id}.yaml",
            terms=decision.aliases,
            boost=BOOST,
            hide=("navigation", "toc"),
        )
    title, lead = "Decide", "From your situation to a recommendation that the tables bear out."
    groups = [("", "", "decision", tuple(catalog.decisions.values()))]
    yield Page("decide/", title, lead, templates.render("index", "decide/", title=title, lead=lead, groups=groups))


def in_asking_order(decision: Decision) -> list[tuple[str, Question]]:
    """The questions in the order in which a reader who takes the first answers first meets them."""
    met: dict[str, Question] = {}
    waiting = [decision.start]
    while waiting:
        id = waiting.pop()
        if id not in met:
            met[id] = decision.questions[id]
            waiting += [answer.next for answer in reversed(met[id].answers) if answer.next]
    return list(met.items())
