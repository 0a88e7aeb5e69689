"""The computed files: what runs showed (`data/evidence/`, `data/cells/`, `data/trials/`), facts (`data/releases/`).

Each finished record is written at once. A file is replaced as a whole, under a lock on its folder, so neither a crash
nor a second run can lose a record or leave half a file.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from webatlas.entries import Cells, Evidence, MatrixCell, Release, Run, Trial, make
from webatlas.lab.probes import probe_paths
from webatlas.reading import UnreadableError, read_yaml
from webatlas.schemas import load_schemas

HEADER = "# Written by webatlas verify; do not edit.\n"


class Records:
    """The evidence, cell, trial and release files of a data folder."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._schemas = load_schemas()

    def runs(self, tool: str) -> dict[str, Run]:
        """The recorded runs of a tool's probes, by feature; none when there is no file.

        Raises:
            UnreadableError: The file is not as `webatlas verify` writes it.
        """
        value = self._read(self._evidence(tool), "evidence")
        return dict(make(Evidence, tool, value).runs) if value else {}

    def cells(self, matrix: str, row: str) -> dict[str, MatrixCell]:
        """The recorded cells of a matrix's row, by column; none when there is no file.

        Raises:
            UnreadableError: The file is not as `webatlas verify` writes it.
        """
        value = self._read(self._row(matrix, row), "cells")
        return dict(make(Cells, row, value).cells) if value else {}

    def rows(self, matrix: str) -> list[str]:
        """The rows of a matrix of which cells are recorded."""
        return sorted(path.stem for path in self._matrix(matrix).glob("[!.#~]*.yaml"))

    def _read(self, path: Path, kind: str) -> Mapping[str, Any] | None:
        """What a computed file says, with its numbers; nothing when there is no file."""
        if not path.exists():
            return None
        document = read_yaml(path, self._data)
        value = self._schemas[kind].numbers(document.value)
        problems = list(self._schemas[kind].problems(dataclasses.replace(document, value=value)))
        if problems:
            raise UnreadableError(problems)
        return dict(value)

    def record(self, tool: str, feature: str, run: Run) -> None:
        """Keep a run in place of the one before it.

        Raises:
            UnreadableError: What is there cannot be read; it is left as it is.
        """
        path = self._evidence(tool)
        with locked(path.parent):
            self._write_runs(path, {**self.runs(tool), feature: run})

    def prune(self, tool: str) -> None:
        """Drop the runs of probes that are no more.

        Raises:
            UnreadableError: What is there cannot be read; it is left as it is.
        """
        path = self._evidence(tool)
        if not path.exists():
            return
        with locked(path.parent):
            runs = self.runs(tool)
            probes = {path.stem for path in probe_paths(self._data, tool)}
            kept = {feature: run for feature, run in runs.items() if feature in probes}
            if not kept:
                path.unlink(missing_ok=True)
            elif kept != runs:
                self._write_runs(path, kept)

    def record_cell(self, matrix: str, row: str, column: str, cell: MatrixCell) -> None:
        """Keep a cell in place of the one before it.

        Raises:
            UnreadableError: What is there cannot be read; it is left as it is.
        """
        path = self._row(matrix, row)
        with locked(path.parent):
            self._write_cells(path, {**self.cells(matrix, row), column: cell})

    def prune_cells(self, matrix: str, rows: Iterable[str], columns: Iterable[str]) -> None:
        """Drop the cells of rows and columns that are no more.

        Raises:
            UnreadableError: What is there cannot be read; it is left as it is.
        """
        if not self._matrix(matrix).exists():
            return
        kept_rows, kept_columns = set(rows), set(columns)
        with locked(self._matrix(matrix)):
            for row in self.rows(matrix):
                path = self._row(matrix, row)
                cells = self.cells(matrix, row) if row in kept_rows else {}
                kept = {column: cell for column, cell in cells.items() if column in kept_columns}
                if not kept:
                    path.unlink(missing_ok=True)
                elif kept != cells:
                    self._write_cells(path, kept)

    def trial(self, stack: str) -> Trial | None:
        """The recorded run of a stack's starter; nothing when there is no file.

        Raises:
            UnreadableError: The file is not as `webatlas verify` writes it.
        """
        value = self._read(self._trial(stack), "trial")
        return make(Trial, stack, value) if value else None

    def record_trial(self, trial: Trial) -> None:
        """Keep the run of a stack's starter in place of the one before it."""
        path = self._trial(trial.id)
        with locked(path.parent):
            replace_file(path, as_yaml({key: value for key, value in _sorted_fields(trial).items() if key != "id"}))

    def known_release(self, tool: str) -> Release | None:
        """The recorded facts about a tool's newest release; None when there is no file that can be read."""
        try:
            value = self._read(self._release(tool), "release")
        except UnreadableError:
            return None  # the next run writes it anew
        return make(Release, tool, value) if value else None

    def release(self, tool: str, facts: Release) -> None:
        """Keep the facts about a tool's newest release."""
        path = self._release(tool)
        with locked(path.parent):
            replace_file(path, as_yaml({key: value for key, value in _fields(facts).items() if key != "id"}))

    def _evidence(self, tool: str) -> Path:
        return self._data / "evidence" / f"{tool}.yaml"

    def _release(self, tool: str) -> Path:
        return self._data / "releases" / f"{tool}.yaml"

    def _matrix(self, matrix: str) -> Path:
        return self._data / "cells" / matrix

    def _trial(self, stack: str) -> Path:
        return self._data / "trials" / f"{stack}.yaml"

    def _row(self, matrix: str, row: str) -> Path:
        # A file for each row: recording a cell of a large matrix must not cost more than one of a small one.
        return self._matrix(matrix) / f"{row}.yaml"

    def _write_cells(self, path: Path, cells: Mapping[str, MatrixCell]) -> None:
        content = {column: _sorted_fields(cell) for column, cell in sorted(cells.items())}
        replace_file(path, as_yaml({"cells": content}))

    def _write_runs(self, path: Path, runs: Mapping[str, Run]) -> None:
        content = {feature: _sorted_fields(run) for feature, run in sorted(runs.items())}
        replace_file(path, as_yaml({"runs": content}))


def _sorted_fields(record: Run | MatrixCell | Trial) -> dict[str, Any]:
    """The fields in their order, with what is by name sorted."""
    fields = _fields(record)
    if not fields.get("services", True):  # most programs need none
        del fields["services"]
    return {
        name: dict(sorted(value.items())) if isinstance(value, Mapping) else value for name, value in fields.items()
    }


def _fields(record: Run | Release | MatrixCell | Trial) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock, against other threads and other processes. Leaves no file behind."""
    import fcntl  # not on every system, and the lab's modules must load on all

    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def replace_file(path: Path, text: str) -> None:
    """Put the text in the file's place in one step; the lock on its folder is held, so the name is ours alone."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        with fresh.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


class _Text(str):
    """A text that is written so that every YAML reader takes it for text."""


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_text(dumper: yaml.SafeDumper, text: _Text) -> yaml.ScalarNode:
    style = "|" if "\n" in text else "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style=style)


_Dumper.add_representer(_Text, _represent_text)


def as_yaml(content: Mapping[str, Any]) -> str:
    """The content as YAML: in its order, every text value quoted, days as text, the same bytes each time."""
    body = yaml.dump(_quoted(content), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=1_000_000, indent=2)
    return HEADER + body


def _quoted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _quoted(item) for key, item in value.items()}
    if isinstance(value, dt.date):
        return _Text(value.isoformat())
    return _Text(value) if isinstance(value, str) else value
