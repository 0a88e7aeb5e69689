"""Comparisons: tools against features, each cell with its claim and evidence.

This is the one model behind every table and every list of differences; how it looks is the templates' business.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from webatlas.catalog import Catalog
from webatlas.entries import Category, Claim, ComparedFeature, Feature, Run, Tool

EvidenceKind = Literal["run", "cited", "missing"]

LEVEL_LABELS = {"full": "Full", "partial": "Partial", "extension": "Extension", "none": "None"}
NOT_RESEARCHED = "not-researched"


@dataclass(frozen=True, slots=True)
class Cell:
    """What is known of one tool and one feature.

    Attributes:
        claim: The claim, or nothing when nobody has researched it.
        run: The newest run of its probe, when it is of the probe as it stands.
        has_probe: Whether a program shows the claim.
    """

    tool: Tool
    feature: Feature
    claim: Claim | None
    run: Run | None
    has_probe: bool

    @property
    def answer(self) -> str:
        """The level, the value's id, or `not-researched`."""
        return self.claim.answer if self.claim else NOT_RESEARCHED

    @property
    def label(self) -> str:
        """The answer in words."""
        if self.claim is None:
            return "Not researched"
        if self.claim.value is not None:
            return self.feature.options[self.claim.value].label
        return LEVEL_LABELS[self.claim.answer]

    @property
    def evidence(self) -> EvidenceKind:
        """Whether a program shows it, a page says it, or neither."""
        if self.run is not None:
            return "run"
        return "cited" if self.claim and self.claim.source else "missing"

    @property
    def rank(self) -> int:
        """A place for sorting: the most capable answer first, what is not known last."""
        answers = self.feature.answers
        return answers.index(self.answer) if self.answer in answers else len(answers)


@dataclass(frozen=True, slots=True)
class Column:
    """One feature, and why it matters here."""

    feature: Feature
    matters: str


@dataclass(frozen=True, slots=True)
class Row:
    """One tool with its cells, in the order of the columns."""

    tool: Tool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Tools against features."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def is_uniform(self, column: int) -> bool:
        """Whether all tools give the same answer in a column."""
        return len({row.cells[column].answer for row in self.rows}) <= 1


@dataclass(frozen=True, slots=True)
class Differences:
    """How another tool differs from one, by their claims.

    Attributes:
        other: The other tool.
        pairs: The differing cells, the tool's own first.
        same: How many features both answer alike.
    """

    other: Tool
    pairs: tuple[tuple[Cell, Cell], ...]
    same: int


def cell(catalog: Catalog, tool: Tool, feature: Feature) -> Cell:
    """The cell of a tool and a feature."""
    return Cell(
        tool=tool,
        feature=feature,
        claim=tool.claims.get(feature.id),
        run=catalog.run(tool.id, feature.id),
        has_probe=(tool.id, feature.id) in catalog.probes,
    )


def compare(catalog: Catalog, tools: Sequence[Tool], features: Sequence[ComparedFeature]) -> Comparison:
    """The comparison of some tools by some features, in the orders given."""
    columns = tuple(Column(catalog.features[one.feature], one.matters) for one in features)
    rows = tuple(Row(tool, tuple(cell(catalog, tool, column.feature) for column in columns)) for tool in tools)
    return Comparison(columns, rows)


def compare_category(catalog: Catalog, category: Category) -> Comparison:
    """The table of a category."""
    return compare(catalog, catalog.tools_by_category.get(category.id, ()), category.features)


def compared_features(catalog: Catalog, tool: Tool) -> tuple[Column, ...]:
    """The features by which a tool's categories compare it, each once, in their order."""
    columns: dict[str, Column] = {}
    for id in tool.categories:
        for one in catalog.categories[id].features:
            columns.setdefault(one.feature, Column(catalog.features[one.feature], one.matters))
    return tuple(columns.values())


def differences(catalog: Catalog, tool: Tool, other: Tool) -> Differences:
    """How `other` differs from `tool` in what both claim."""
    cells = [
        (cell(catalog, tool, column.feature), cell(catalog, other, column.feature))
        for column in compared_features(catalog, tool)
        if column.feature.id in tool.claims and column.feature.id in other.claims
    ]
    pairs = tuple((mine, theirs) for mine, theirs in cells if mine.answer != theirs.answer)
    return Differences(other, pairs, len(cells) - len(pairs))
