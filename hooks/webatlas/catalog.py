"""The catalogue: every entry by id, what was computed for it, and the links that lead back to it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from webatlas.entries import (
    ENTRY_TYPES,
    FOLDERS,
    SECTIONS,
    Category,
    Cells,
    Claim,
    Concept,
    Decision,
    Entry,
    Evidence,
    Feature,
    Kind,
    Matrix,
    MatrixCell,
    Migration,
    Release,
    Role,
    Run,
    Section,
    Stack,
    Tool,
    Trial,
    make,
)
from webatlas.matrices import Grid, PartFile, lay_out
from webatlas.problems import Problem
from webatlas.programs import services_of
from webatlas.reading import Document, FieldPath, UnreadableError, read_text, read_yaml
from webatlas.schemas import ID, Schema, load_schemas
from webatlas.starters import Starter, known_starters, read_starter

T = TypeVar("T")
Key = tuple[str, str]
"""A folder under `data/` and an id."""


@dataclass(frozen=True, slots=True)
class Probe:
    """The program that shows a claim.

    Attributes:
        tool: Id of the tool.
        feature: Id of the feature.
        path: The file, as the user would type it.
        text: The program.
        sha256: The hash of its bytes, in hexadecimal.
    """

    tool: str
    feature: str
    path: str
    text: str
    sha256: str

    @property
    def services(self) -> tuple[str, ...]:
        """The services that it needs, by name."""
        return services_of(self.text)


@dataclass(frozen=True, eq=False)
class Catalog:
    """All that the data folder says, as far as it could be read.

    Attributes:
        root: The data folder, as the user would type it.
        schemas: The schemas by kind.
        known: The ids of each kind, those of broken files among them, so that one broken file does not make others
            look broken.
        known_releases: The same for the release facts.
        known_probes: The same for the probes, by tool and feature.
        documents: The file behind each entry and record, by folder and id.
        probes: The probes by tool and feature.
        known_starters: The ids of the starters, those that cannot be used among them.
        starters: The starters by the stack's id.
        trials: What running the starters showed, by the stack's id.
        parts: The parts of each matrix's programs, by its id and their places.
        cells: What was recorded of each matrix, by its id and the row's.
    """

    root: str
    schemas: Mapping[str, Schema]
    tools: Mapping[str, Tool] = field(default_factory=dict)
    categories: Mapping[str, Category] = field(default_factory=dict)
    features: Mapping[str, Feature] = field(default_factory=dict)
    concepts: Mapping[str, Concept] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    migrations: Mapping[str, Migration] = field(default_factory=dict)
    stacks: Mapping[str, Stack] = field(default_factory=dict)
    matrices: Mapping[str, Matrix] = field(default_factory=dict)
    evidence: Mapping[str, Evidence] = field(default_factory=dict)
    releases: Mapping[str, Release] = field(default_factory=dict)
    probes: Mapping[tuple[str, str], Probe] = field(default_factory=dict)
    starters: Mapping[str, Starter] = field(default_factory=dict)
    trials: Mapping[str, Trial] = field(default_factory=dict)
    parts: Mapping[str, Mapping[str, PartFile]] = field(default_factory=dict)
    cells: Mapping[str, Mapping[str, Cells]] = field(default_factory=dict)
    known: Mapping[Kind, frozenset[str]] = field(default_factory=dict)
    known_releases: frozenset[str] = frozenset()
    known_probes: frozenset[tuple[str, str]] = frozenset()
    known_starters: frozenset[str] = frozenset()
    documents: Mapping[Key, Document] = field(default_factory=dict)

    def of_kind(self, kind: Kind) -> Mapping[str, Entry]:
        """The entries of one kind by id."""
        by_kind: Mapping[Kind, Mapping[str, Entry]] = {
            "tool": self.tools,
            "category": self.categories,
            "feature": self.features,
            "concept": self.concepts,
            "decision": self.decisions,
            "migration": self.migrations,
            "stack": self.stacks,
            "matrix": self.matrices,
        }
        return by_kind[kind]

    def entries(self) -> Iterator[tuple[Kind, Entry]]:
        """Every entry, in the order of kinds and ids."""
        for kind in ENTRY_TYPES:
            for entry in self.of_kind(kind).values():
                yield kind, entry

    def document(self, kind: Kind, id: str) -> Document:
        """The file of an entry."""
        return self.documents[FOLDERS[kind], id]

    def problem(self, kind: Kind, id: str, path: FieldPath, message: str, hint: str = "") -> Problem:
        """An error at a field of an entry's file."""
        return self.document(kind, id).problem(path, message, hint)

    def name(self, kind: Kind, id: str) -> str:
        """What readers call the entry."""
        entry = self.of_kind(kind)[id]
        if isinstance(entry, Migration):
            return f"From {self.tools[entry.from_].name} to {self.tools[entry.to].name}"
        return entry.name

    def run(self, tool: str, feature: str) -> Run | None:
        """The newest run of the claim's probe, when it was this very program that ran."""
        probe, record = self.probes.get((tool, feature)), self.evidence.get(tool)
        found = record.runs.get(feature) if record else None
        return found if found and probe and found.probe == probe.sha256 else None

    def trial(self, stack: str) -> Trial | None:
        """The newest run of a stack's starter, when it was this very project that ran."""
        starter, found = self.starters.get(stack), self.trials.get(stack)
        return found if found and starter and found.starter == starter.sha256 else None

    def cell(self, matrix: str, row: str, column: str) -> MatrixCell | None:
        """The newest run of a pair's program, when it was this very program that ran."""
        record, pair = self.cells.get(matrix, {}).get(row), self.grids[matrix].pairs.get((row, column))
        found = record.cells.get(column) if record else None
        return found if found and pair and found.program == pair.program.sha256 else None

    @property
    def unread_tools(self) -> frozenset[str]:
        """The tools whose files are broken."""
        return self.known["tool"] - self.tools.keys()

    @cached_property
    def grids(self) -> Mapping[str, Grid]:
        """Each matrix's rows, columns and programs."""
        grids = {}
        for id, matrix in self.matrices.items():
            folder = f"{self.root}/{FOLDERS['matrix']}/{id}"
            ran = {cell.program for row in self.cells.get(id, {}).values() for cell in row.cells.values()}
            grids[id] = lay_out(matrix, self.tools, self.parts.get(id, {}), folder, ran)
        return grids

    @cached_property
    def tools_by_category(self) -> Mapping[str, tuple[Tool, ...]]:
        """The tools of each category, by name."""
        return self._group((category, tool) for tool in self._tools_by_name for category in tool.categories)

    @cached_property
    def categories_by_section(self) -> Mapping[Section, tuple[Category, ...]]:
        """The categories of each section that has any, by name, in the order of the sections."""
        by_name = sorted(self.categories.values(), key=lambda category: category.name.casefold())
        found = ((section, tuple(one for one in by_name if one.section == section)) for section in SECTIONS)
        return {section: categories for section, categories in found if categories}

    @cached_property
    def features_by_concept(self) -> Mapping[str, tuple[Feature, ...]]:
        """The features of each concept, by name."""
        by_name = sorted(self.features.values(), key=lambda feature: feature.name.casefold())
        return self._group((feature.concept, feature) for feature in by_name if feature.concept)

    @cached_property
    def categories_by_feature(self) -> Mapping[str, tuple[Category, ...]]:
        """The categories that compare each feature."""
        return self._group(
            (compared.feature, category) for category in self.categories.values() for compared in category.features
        )

    @cached_property
    def features_by_category(self) -> Mapping[str, frozenset[str]]:
        """The ids of the features that each category compares."""
        return {id: frozenset(one.feature for one in category.features) for id, category in self.categories.items()}

    @cached_property
    def claims_by_feature(self) -> Mapping[str, tuple[tuple[Tool, Claim], ...]]:
        """The claims made of each feature, by the tools' names."""
        return self._group(
            (feature, (tool, claim)) for tool in self._tools_by_name for feature, claim in tool.claims.items()
        )

    @cached_property
    def decisions_by_tool(self) -> Mapping[str, tuple[Decision, ...]]:
        """The decisions in which each tool is recommended."""
        return self._group((tool, decision) for decision in self.decisions.values() for tool in recommended(decision))

    @cached_property
    def decisions_by_category(self) -> Mapping[str, tuple[Decision, ...]]:
        """The decisions that choose from each category."""
        return self._group((category, one) for one in self.decisions.values() for category in one.categories)

    @cached_property
    def migrations_by_tool(self) -> Mapping[str, tuple[Migration, ...]]:
        """The migrations that leave or arrive at each tool."""
        return self._group((tool, one) for one in self.migrations.values() for tool in (one.from_, one.to))

    @cached_property
    def stacks_by_tool(self) -> Mapping[str, tuple[tuple[Stack, Role], ...]]:
        """The stacks in which each tool stands, each with its role."""
        return self._group((role.tool, (stack, role)) for stack in self.stacks.values() for role in stack.roles)

    @cached_property
    def built_on_by(self) -> Mapping[str, tuple[Tool, ...]]:
        """The tools that build on each tool, or ship in it."""
        return self._group(
            (base, tool)
            for tool in self._tools_by_name
            for base in dict.fromkeys((*tool.built_on, *((tool.part_of,) if tool.part_of else ())))
        )

    @cached_property
    def provided_by(self) -> Mapping[str, tuple[tuple[Tool, str], ...]]:
        """For each tool, the tools that it extends and the feature that it gives them."""
        return self._group(
            (via, (tool, feature))
            for tool in self._tools_by_name
            for feature, claim in tool.claims.items()
            for via in claim.via
        )

    @cached_property
    def _tools_by_name(self) -> tuple[Tool, ...]:
        return tuple(sorted(self.tools.values(), key=lambda tool: tool.name.casefold()))

    @staticmethod
    def _group(pairs: Iterable[tuple[str, T]]) -> Mapping[str, tuple[T, ...]]:
        groups: dict[str, list[T]] = {}
        for key, item in pairs:
            groups.setdefault(key, []).append(item)
        return {key: tuple(items) for key, items in groups.items()}


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading the data folder gave."""

    catalog: Catalog
    problems: tuple[Problem, ...]


def recommended(decision: Decision) -> tuple[str, ...]:
    """Ids of the tools that a decision recommends anywhere, each once."""
    answers = (answer for question in decision.questions.values() for answer in question.answers)
    return tuple(dict.fromkeys(one.tool for answer in answers for one in answer.recommend))


def load_catalog(data: Path, shown: str | None = None) -> Loaded:
    """Read every file of a data folder and hold it to its schema.

    Args:
        data: The folder.
        shown: How problems should name it; as given when absent.

    Returns:
        The catalogue of all that could be read, and the problems of all that could not.
    """
    return _Loader(data, shown or str(data)).load()


class _Loader:
    """Reads one data folder, collecting problems as it goes."""

    def __init__(self, data: Path, shown: str) -> None:
        self._data = data
        self._shown = shown
        self._problems: list[Problem] = []
        self._documents: dict[Key, Document] = {}
        self._listed: dict[str, list[tuple[str, Path]]] = {}
        self._schemas = load_schemas()

    def load(self) -> Loaded:
        if not self._data.is_dir():
            problem = Problem(self._shown, 1, 1, "", "there is no such folder", "name one with --data")
            return Loaded(Catalog(self._shown, self._schemas), (problem,))
        known = {kind: frozenset(stem for stem, _ in self._entry_files(folder)) for kind, folder in FOLDERS.items()}
        catalog = Catalog(
            root=self._shown,
            schemas=self._schemas,
            tools=self._entries("tools", "tool", Tool),
            categories=self._entries("categories", "category", Category),
            features=self._entries("features", "feature", Feature),
            concepts=self._entries("concepts", "concept", Concept),
            decisions=self._entries("decisions", "decision", Decision),
            migrations=self._entries("migrations", "migration", Migration),
            stacks=self._entries("stacks", "stack", Stack),
            evidence=self._entries("evidence", "evidence", Evidence),
            releases=self._entries("releases", "release", Release),
            probes=dict(self._probes()),
            starters=dict(self._starters()),
            trials=self._entries("trials", "trial", Trial),
            matrices=self._entries("matrices", "matrix", Matrix),
            parts=self._parts(),
            cells=self._cells(),
            known=known,
            known_releases=frozenset(stem for stem, _ in self._files("releases")),
            known_probes=frozenset(
                (tool, feature) for tool, _ in self._files("probes") for feature, _ in self._files(f"probes/{tool}")
            ),
            known_starters=frozenset(known_starters(self._data)),
            documents=self._documents,
        )
        return Loaded(catalog, tuple(self._problems))

    def _entries(self, folder: str, kind: str, entry_type: type[T]) -> Mapping[str, T]:
        schema = self._schemas[kind]
        computed = kind not in ENTRY_TYPES
        made: dict[str, T] = {}
        for stem, path in self._entry_files(folder):
            shown = f"{self._shown}/{folder}/{path.name}"
            if not self._is_entry(path, shown):
                continue
            try:
                document = read_yaml(path, self._data, shown)
            except UnreadableError as error:
                self._problems += error.problems
                continue
            if computed:
                value = schema.numbers(document.value)
                document = Document(document.path, document.text, value)
            self._documents[folder, stem] = document
            found = list(schema.problems(document))
            self._problems += found
            if not found:
                assert isinstance(document.value, dict)  # every schema asks for a mapping
                made[stem] = make(entry_type, stem, document.value)
        return made

    def _is_entry(self, path: Path, shown: str) -> bool:
        if path.suffix != ".yaml":
            self._problems.append(Problem(shown, 1, 1, "", "not an entry", "entries end in .yaml"))
        elif not ID.fullmatch(path.stem):
            message = f"the file's name '{path.stem}' is not an id"
            hint = "lower-case letters, digits and single hyphens"
            self._problems.append(Problem(shown, 1, 1, "", message, hint))
        else:
            return True
        return False

    def _files(self, folder: str) -> list[tuple[str, Path]]:
        """Stem and path of everything in a folder, in order, editors' leavings left out."""
        if folder not in self._listed:
            base = self._data / folder
            paths = sorted(base.iterdir(), key=lambda path: path.name) if base.is_dir() else []
            self._listed[folder] = [
                (path.stem, path) for path in paths if path.name[0] not in ".#~" and path.name[-1] != "~"
            ]
        return self._listed[folder]

    def _entry_files(self, folder: str) -> list[tuple[str, Path]]:
        """The same of the entries' files alone; beside a matrix stands the folder of its programs' parts."""
        files = self._files(folder)
        return [(stem, path) for stem, path in files if not path.is_dir()] if folder == FOLDERS["matrix"] else files

    def _parts(self) -> Mapping[str, Mapping[str, PartFile]]:
        """The parts of each matrix's programs: `<matrix>/program.py`, `<matrix>/rows/<row>.py` and so on."""
        found: dict[str, Mapping[str, PartFile]] = {}
        for _, folder in self._files(FOLDERS["matrix"]):
            if folder.is_dir() and self._is_folder(folder, f"{self._shown}/{FOLDERS['matrix']}/{folder.name}"):
                found[folder.name] = dict(self._parts_in(f"{FOLDERS['matrix']}/{folder.name}", ""))
        return found

    def _parts_in(self, folder: str, place: str) -> Iterator[tuple[str, PartFile]]:
        for stem, path in self._files(folder):
            shown = f"{self._shown}/{folder}/{path.name}"
            if path.name == "__pycache__":
                continue
            if path.is_dir() and not place and self._is_folder(path, shown):
                yield from self._parts_in(f"{folder}/{path.name}", f"{path.name}/")
            elif path.suffix != ".py":
                self._problems.append(Problem(shown, 1, 1, "", "not a part of a program", "parts end in .py"))
            else:
                try:
                    yield f"{place}{stem}", PartFile(shown, read_text(path, self._data, shown))
                except UnreadableError as error:
                    self._problems += error.problems
                    yield f"{place}{stem}", PartFile(shown, None)

    def _cells(self) -> Mapping[str, Mapping[str, Cells]]:
        """What was recorded of each matrix: `<matrix>/<row>.yaml`."""
        found: dict[str, Mapping[str, Cells]] = {}
        for _, folder in self._files("cells"):
            shown = f"{self._shown}/cells/{folder.name}"
            if not folder.is_dir():
                self._problems.append(Problem(shown, 1, 1, "", "not a folder", "cells stand in a folder per matrix"))
            elif self._is_folder(folder, shown):
                found[folder.name] = self._entries(f"cells/{folder.name}", "cells", Cells)
        return found

    def _is_folder(self, folder: Path, shown: str) -> bool:
        if folder.is_symlink():
            self._problems.append(Problem(shown, 1, 1, "", "a link stands where a folder belongs"))
        return not folder.is_symlink()

    def _probes(self) -> Iterator[tuple[tuple[str, str], Probe]]:
        for tool, folder in self._files("probes"):
            if not folder.is_dir():
                shown = f"{self._shown}/probes/{folder.name}"
                self._problems.append(Problem(shown, 1, 1, "", "not a folder", "probes stand in a folder per tool"))
                continue
            if not self._is_folder(folder, f"{self._shown}/probes/{tool}"):
                continue
            for feature, path in self._files(f"probes/{tool}"):
                shown = f"{self._shown}/probes/{tool}/{path.name}"
                if path.name == "__pycache__":
                    continue
                if path.suffix != ".py":
                    self._problems.append(Problem(shown, 1, 1, "", "not a probe", "probes end in .py"))
                    continue
                try:
                    text = read_text(path, self._data, shown)
                except UnreadableError as error:
                    self._problems += error.problems
                    continue
                sha256 = hashlib.sha256(text.encode()).hexdigest()
                yield (tool, feature), Probe(tool, feature, shown, text, sha256)

    def _starters(self) -> Iterator[tuple[str, Starter]]:
        for id in known_starters(self._data):
            try:
                yield id, read_starter(self._data, id, self._schemas["starter"], self._shown)
            except UnreadableError as error:
                self._problems += error.problems
