"""The entries as frozen dataclasses, one per kind, with the fields of that kind's schema.

`tests/test_entries.py` holds the dataclasses to the schemas, field by field.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, TypeVar, get_args

import msgspec

Level = Literal["full", "partial", "extension", "none"]
State = Literal["active", "finished", "maintenance", "dormant", "deprecated", "archived"]
Section = Literal[
    "Frameworks",
    "APIs and real time",
    "Data",
    "Templates and front end",
    "Security",
    "Testing and quality",
    "Deployment",
    "Performance and operations",
    "Supporting tools",
]
SECTIONS: tuple[Section, ...] = get_args(Section)
"""The parts of the atlas, in the order in which they are shown."""
LEVELS: tuple[Level, ...] = ("full", "partial", "extension", "none")
PAST_LIFE: frozenset[State] = frozenset(("dormant", "deprecated", "archived"))


@dataclass(frozen=True, slots=True)
class Source:
    """A page that was read, and the day on which it was."""

    title: str
    url: str
    checked: dt.date


@dataclass(frozen=True, slots=True)
class Reason:
    """A situation and what makes it one."""

    when: str
    because: str


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """Whether a tool is alive; every state but `active` has the other fields."""

    state: State
    since: str | None = None
    why: str | None = None
    source: str | None = None
    checked: dt.date | None = None
    successors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A tool's level, or value, for a feature."""

    level: Level | None = None
    value: str | None = None
    note: str | None = None
    via: tuple[str, ...] = ()
    source: str | None = None
    checked: dt.date | None = None

    @property
    def answer(self) -> str:
        """The level or the value, whichever it has."""
        return self.level or self.value or ""


@dataclass(frozen=True, slots=True)
class Change:
    """What changed with a tool, and who says so; the date is a month or a day."""

    date: str
    what: str
    source: str
    checked: dt.date


@dataclass(frozen=True, kw_only=True)
class _Named:
    """What every kind of entry has."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    former_ids: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Tool(_Named):
    """One tool."""

    summary: str
    categories: tuple[str, ...]
    lifecycle: Lifecycle
    choose: tuple[Reason, ...]
    avoid: tuple[Reason, ...]
    pitfall: str
    package: str | None = None
    import_name: str | None = None
    homepage: str | None = None
    documentation: str | None = None
    repository: str | None = None
    changelog: str | None = None
    part_of: str | None = None
    built_on: tuple[str, ...] = ()
    about: str | None = None
    alternatives: tuple[str, ...] = ()
    claims: Mapping[str, Claim] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a choice."""

    label: str
    means: str


@dataclass(frozen=True, kw_only=True)
class Feature:
    """A word that claims are made of."""

    id: str
    name: str
    type: Literal["level", "choice"]
    definition: str
    aliases: tuple[str, ...] = ()
    former_ids: tuple[str, ...] = ()
    concept: str | None = None
    partial: str | None = None
    extension: str | None = None
    none: str | None = None
    options: Mapping[str, Option] = field(default_factory=dict)

    @property
    def answers(self) -> tuple[str, ...]:
        """What a claim can say: the levels, or the options."""
        return tuple(self.options) if self.type == "choice" else LEVELS


@dataclass(frozen=True, slots=True)
class ComparedFeature:
    """One column of a category's table."""

    feature: str
    matters: str


@dataclass(frozen=True, kw_only=True)
class Category(_Named):
    """Tools that do the same job."""

    singular: str
    summary: str
    matters: str
    features: tuple[ComparedFeature, ...]
    section: Section = "Supporting tools"


@dataclass(frozen=True, kw_only=True)
class Concept(_Named):
    """A standard, protocol, practice or threat."""

    kind: Literal["standard", "protocol", "practice", "threat"]
    summary: str
    know: tuple[str, ...]
    mistakes: tuple[str, ...]
    about: str | None = None
    specifications: tuple[Source, ...] = ()
    related: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A tool at the end of a path, and why."""

    tool: str
    because: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a question; it has either `next` or `recommend`."""

    id: str
    answer: str
    requires: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    next: str | None = None
    recommend: tuple[Recommendation, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One question of a decision."""

    ask: str
    answers: tuple[Answer, ...]
    help: str | None = None


@dataclass(frozen=True, kw_only=True)
class Decision(_Named):
    """A tree of questions that ends in recommendations."""

    summary: str
    start: str
    questions: Mapping[str, Question]
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a migration."""

    title: str
    text: str
    language: Literal["python", "toml", "ini", "bash", "yaml", "nginx", "text"] = "text"
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, kw_only=True)
class Migration:
    """The way from one tool to another."""

    id: str
    from_: str
    to: str
    summary: str
    effort: Literal["hours", "days", "weeks"]
    effort_note: str
    breaks: tuple[str, ...]
    steps: tuple[Step, ...]
    aliases: tuple[str, ...] = ()
    former_ids: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Outsider:
    """What calls a stack, or is called by it, and is no part of it."""

    id: str
    name: str
    connects: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RejectedTool:
    """A tool that was considered for a role, and when it would be right."""

    tool: str
    because: str
    when: str


@dataclass(frozen=True, slots=True)
class Role:
    """One part of a stack: a job and the tool that does it."""

    id: str
    role: str
    tool: str
    why: str
    inside: str | None = None
    connects: Mapping[str, str] = field(default_factory=dict)
    stage: Literal["running", "development"] = "running"
    rejected: tuple[RejectedTool, ...] = ()


@dataclass(frozen=True, slots=True)
class Stage:
    """What gets tight in a stack as it grows, and what to do then."""

    when: str
    then: str


@dataclass(frozen=True, kw_only=True)
class Stack(_Named):
    """A usage scenario as a whole."""

    summary: str
    when: str
    outside: tuple[Outsider, ...]
    roles: tuple[Role, ...]
    grows: tuple[Stage, ...]
    costs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AxisEntry:
    """One row or column of a matrix; its tool is that of its id, and its name the tool's, where they are absent."""

    id: str
    name: str | None = None
    tool: str | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """The rows or the columns of a matrix; it has either `entries` or `every`."""

    label: str
    entries: tuple[AxisEntry, ...] = ()
    every: Literal["package"] | None = None


@dataclass(frozen=True, kw_only=True)
class Matrix(_Named):
    """What works with what."""

    summary: str
    shows: str
    method: str
    rows: Axis
    columns: Axis


Entry: TypeAlias = Tool | Category | Feature | Concept | Decision | Migration | Stack | Matrix
Kind = Literal["tool", "category", "feature", "concept", "decision", "migration", "stack", "matrix"]
ENTRY_TYPES: Mapping[Kind, type[Entry]] = {
    "tool": Tool,
    "category": Category,
    "feature": Feature,
    "concept": Concept,
    "decision": Decision,
    "migration": Migration,
    "stack": Stack,
    "matrix": Matrix,
}
"""Every authored kind, in the order in which they are shown."""

FOLDERS: Mapping[Kind, str] = {
    "tool": "tools",
    "category": "categories",
    "feature": "features",
    "concept": "concepts",
    "decision": "decisions",
    "migration": "migrations",
    "stack": "stacks",
    "matrix": "matrices",
}
"""The folder of each kind under `data/`, and the first part of its pages' addresses."""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of one probe."""

    result: Literal["passed", "failed"]
    saw: str
    version: str | None
    python: str
    date: dt.date
    seconds: float
    probe: str
    packages: Mapping[str, str]
    services: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What running a tool's probes showed, by feature."""

    id: str
    runs: Mapping[str, Run]


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One run of one pair of a matrix."""

    result: Literal["works", "condition", "fails"]
    note: str
    versions: Mapping[str, str]
    python: str
    date: dt.date
    seconds: float
    program: str
    packages: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Cells:
    """What running the programs of a matrix's row showed, by column; its id is the row's."""

    id: str
    cells: Mapping[str, MatrixCell]


@dataclass(frozen=True, kw_only=True)
class Release:
    """Facts about a tool's newest release.

    Attributes:
        bytes: The size of all installed files, in bytes.
    """

    id: str
    package: str
    version: str
    released: dt.date
    license: str | None
    requires_python: str | None
    typed: bool
    packages: int
    bytes: int
    python: str
    recorded: dt.date


@dataclass(frozen=True, kw_only=True)
class Trial:
    """What running a stack's starter project showed."""

    id: str
    result: Literal["passed", "failed"]
    saw: str
    tested: str
    python: str
    date: dt.date
    seconds: float
    memory: int
    starter: str
    packages: Mapping[str, str]
    services: Mapping[str, str] = field(default_factory=dict)


T = TypeVar("T")


def make(entry_type: type[T], id: str, data: Mapping[str, Any]) -> T:
    """The entry that valid data describes.

    Args:
        entry_type: One of the dataclasses of this module.
        id: The entry's id.
        data: What its file says, checked against its schema.
    """
    renamed = {"from_" if key == "from" else key: value for key, value in data.items()}
    return msgspec.convert({**renamed, "id": id}, entry_type)
