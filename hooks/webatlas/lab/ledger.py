"""All records of a data folder as one table, to take those of several folders together and to tell two apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any

from webatlas.lab.records import as_yaml, locked, replace_file
from webatlas.problems import Problem
from webatlas.reading import UnreadableError, read_yaml
from webatlas.schemas import Schema, load_schemas

KINDS: Mapping[str, tuple[str, str]] = {
    "evidence": ("evidence", "runs"),
    "cells": ("cells", "cells"),
    "trials": ("trial", ""),
    "releases": ("release", ""),
}
"""By folder: the schema, and the field with the records by name; no field where the file is one record."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """Where a record stands.

    Attributes:
        file: The path of its file in the data folder: `evidence/fastapi.yaml`.
        name: Its name there: `websockets`; empty where the file is one record.
    """

    file: str
    name: str

    @property
    def folder(self) -> str:
        """The folder that says what it is a record of: `evidence`."""
        return self.file.partition("/")[0]

    def __str__(self) -> str:
        """`evidence/fastapi.yaml: websockets`."""
        return f"{self.file}: {self.name}" if self.name else self.file


Record = Mapping[str, Any]
Ledger = Mapping[Key, Record]


def read_ledger(data: Path) -> Ledger:
    """All records of a data folder.

    Raises:
        UnreadableError: With every problem of every file that is not as `webatlas verify` writes it.
    """
    records: dict[Key, Record] = {}
    problems: list[Problem] = []
    schemas = load_schemas()
    for folder in KINDS:
        for path in sorted((data / folder).rglob("[!.#~]*.yaml")):
            try:
                records |= _read(data, path.relative_to(data).as_posix(), schemas)
            except UnreadableError as error:
                problems += error.problems
    if problems:
        raise UnreadableError(problems)
    return records


def _read(data: Path, file: str, schemas: Mapping[str, Schema]) -> Ledger:
    """The records of a file."""
    kind, field = KINDS[file.partition("/")[0]]
    document = read_yaml(data / file, data)
    value = schemas[kind].numbers(document.value)
    if problems := list(schemas[kind].problems(replace(document, value=value))):
        raise UnreadableError(problems)
    return {Key(file, name): record for name, record in (value[field] if field else {"": value}).items()}


def taken_together(base: Ledger, others: Mapping[str, Ledger]) -> tuple[Ledger, list[str]]:
    """The records that differ from those of a common base.

    Args:
        base: What the others began with.
        others: What became of it, by what to call it.

    Returns:
        The new records, and a line on each that is new in several of the others, and not the same.
    """
    new: dict[Key, Record] = {}
    owners: defaultdict[Key, list[str]] = defaultdict(list)
    clashes: list[str] = []
    for owner, ledger in others.items():
        for key, record in ledger.items():
            if record == base.get(key):
                continue
            if record != new.setdefault(key, record):
                clashes.append(f"{key}: it has one new record in {owners[key][0]}, another in {owner}")
            owners[key].append(owner)
    return new, clashes


def write_records(data: Path, records: Ledger) -> None:
    """Put the records in place of those before them; each file is replaced as a whole.

    Raises:
        UnreadableError: What is there cannot be read; it is left as it is.
    """
    schemas = load_schemas()
    for file, keys in groupby(sorted(records), key=lambda key: key.file):
        new = {key: records[key] for key in keys}
        path = data / file
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path.parent):
            whole = {**_read(data, file, schemas), **new} if path.exists() else new
            by_name = {key.name: record for key, record in sorted(whole.items(), key=lambda item: item[0])}
            field = KINDS[file.partition("/")[0]][1]
            replace_file(path, as_yaml({field: by_name} if field else by_name[""]))
