"""The computed files: what runs showed (`data/evidence/`) and facts about releases (`data/releases/`).

Each finished record is written at once. A file is replaced as a whole, under a lock on its folder, so neither a crash
nor a second run can lose a record or leave half a file.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime as dt
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from webatlas.entries import Evidence, Release, Run, make
from webatlas.lab.probes import probe_paths
from webatlas.reading import UnreadableError, read_yaml
from webatlas.schemas import Schema, load_schemas, numbers

HEADER = "# Written by webatlas verify; do not edit.\n"


class Records:
    """The evidence and release files of a data folder."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._schema: Schema = load_schemas()["evidence"]

    def runs(self, tool: str) -> dict[str, Run]:
        """The recorded runs of a tool's probes, by feature; none when there is no file.

        Raises:
            UnreadableError: The file is not as `webatlas verify` writes it.
        """
        path = self._evidence(tool)
        if not path.exists():
            return {}
        document = read_yaml(path, self._data)
        problems = list(self._schema.problems(dataclasses.replace(document, value=self._typed(document.value))))
        if problems:
            raise UnreadableError(problems)
        return dict(make(Evidence, tool, self._typed(document.value)).runs)

    def _typed(self, value: Any) -> Any:
        return numbers(value, self._schema.resolved)

    def record(self, tool: str, feature: str, run: Run) -> None:
        """Keep a run in place of the one before it.

        Raises:
            UnreadableError: What is there cannot be read; it is left as it is.
        """
        path = self._evidence(tool)
        with _locked(path.parent):
            self._write_runs(path, {**self.runs(tool), feature: run})

    def prune(self, tool: str) -> None:
        """Drop the runs of probes that are no more.

        Raises:
            UnreadableError: What is there cannot be read; it is left as it is.
        """
        path = self._evidence(tool)
        if not path.exists():
            return
        with _locked(path.parent):
            runs = self.runs(tool)
            probes = {path.stem for path in probe_paths(self._data, tool)}
            kept = {feature: run for feature, run in runs.items() if feature in probes}
            if not kept:
                path.unlink(missing_ok=True)
            elif kept != runs:
                self._write_runs(path, kept)

    def release(self, tool: str, facts: Release) -> None:
        """Keep the facts about a tool's newest release."""
        path = self._data / "releases" / f"{tool}.yaml"
        with _locked(path.parent):
            _replace(path, as_yaml({key: value for key, value in _fields(facts).items() if key != "id"}))

    def _evidence(self, tool: str) -> Path:
        return self._data / "evidence" / f"{tool}.yaml"

    def _write_runs(self, path: Path, runs: Mapping[str, Run]) -> None:
        content = {}
        for feature, run in sorted(runs.items()):
            fields = _fields(run)
            fields["packages"] = dict(sorted(run.packages.items()))
            content[feature] = fields
        _replace(path, as_yaml({"runs": content}))


def _fields(record: Run | Release) -> dict[str, Any]:
    return {field.name: getattr(record, field.name) for field in dataclasses.fields(record)}


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the folder's lock, against other threads and other processes. Leaves no file behind."""
    import fcntl  # not on every system, and the lab's modules must load on all

    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _replace(path: Path, text: str) -> None:
    """Put the text in the file's place in one step; the folder's lock is held, so the name is ours alone."""
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
