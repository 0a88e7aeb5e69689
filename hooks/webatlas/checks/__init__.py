"""The rules that cross files, one module each.

A rule takes what it judges and yields problems; it sees only entries that keep to their schema.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from webatlas.catalog import Catalog, Loaded
from webatlas.checks import (
    addresses,
    categories,
    claims,
    dates,
    decisions,
    evidence,
    lifecycle,
    matrices,
    names,
    references,
    stacks,
    texts,
)
from webatlas.problems import Problem
from webatlas.written import WrittenPage

Rule = Callable[[Catalog, dt.date], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    texts.check,
    references.check,
    names.check,
    addresses.check,
    claims.check,
    evidence.check,
    lifecycle.check,
    categories.check,
    decisions.check,
    stacks.check,
    matrices.check,
    dates.check,
)


@dataclass(frozen=True, slots=True)
class Checked:
    """A catalogue, every problem of its files in the order of files and lines, and the hand-written pages beside it."""

    catalog: Catalog
    problems: tuple[Problem, ...]
    written: tuple[WrittenPage, ...] = ()


def check(loaded: Loaded, today: dt.date) -> Checked:
    """Hold the catalogue to every rule.

    Args:
        loaded: What reading the data folder gave.
        today: The day (UTC) against which dates are judged.
    """
    found = [problem for rule in RULES for problem in rule(loaded.catalog, today)]
    return Checked(loaded.catalog, tuple(sorted({*loaded.problems, *found})))
