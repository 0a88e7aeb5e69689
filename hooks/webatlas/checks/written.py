"""Hand-written pages link to entries that there are, and ask for comparisons that can be made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from webatlas.catalog import Catalog
from webatlas.checks.references import judge
from webatlas.problems import Problem, did_you_mean, quoted
from webatlas.texts import Reference
from webatlas.written import Directive, WrittenPage, marks, position

DIRECTIVES = ("compare",)


def check_written(catalog: Catalog, pages: Iterable[WrittenPage]) -> Iterator[Problem]:
    """Follow every link and directive of hand-written pages."""
    for page in pages:
        for mark in marks(page.text):
            line, column = position(page.text, mark.start)
            meaning = mark.meaning
            found = judge(catalog, meaning) if isinstance(meaning, Reference) else _judge(catalog, meaning)
            for message, hint in found:
                yield Problem(page.shown, line, column, "", message, hint)


def _judge(catalog: Catalog, directive: Directive) -> Iterator[tuple[str, str]]:
    if directive.name not in DIRECTIVES:
        hint = did_you_mean(directive.name, DIRECTIVES) or f"known here: {', '.join(DIRECTIVES)}"
        yield f"{quoted(directive.name)} is not a directive", hint
        return
    if directive.category not in catalog.known["category"]:
        hint = did_you_mean(directive.category, sorted(catalog.known["category"]))
        yield f"no category has the id {quoted(directive.category)}", hint
        return
    category = catalog.categories.get(directive.category)
    compared = [one.feature for one in category.features] if category else list(directive.features)
    for feature in directive.features:
        if feature not in compared:
            yield f"{quoted(directive.category)} does not compare {quoted(feature)}", did_you_mean(feature, compared)
