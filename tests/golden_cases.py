"""The golden cases: a small atlas, an edit of it, and the problem lines that the edit must give."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from webatlas.atlas import examine

GOLDEN = Path(__file__).parent / "golden"
ATLAS = GOLDEN / "atlas"
TODAY = dt.date(2026, 11, 22)


@dataclass(frozen=True)
class Case:
    """One case of `golden/problems/<group>.yaml`.

    A case names a `file` of the small atlas; it starts from that file, or from a `copy` of another, or is written
    anew (`write`), and has one text changed to another (`change`). `also` is a second edit, or a list of more;
    `docs` a hand-written file.
    """

    group: str
    name: str
    edits: tuple[Mapping[str, Any], ...]
    problems: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.group}: {self.name}"


def cases() -> list[Case]:
    found = []
    for path in sorted((GOLDEN / "problems").glob("*.yaml")):
        for raw in yaml.safe_load(path.read_text("utf-8")):
            also = raw.get("also", [])
            edits = (raw, *(also if isinstance(also, list) else [also]))
            found.append(Case(path.stem, raw["case"], edits, tuple(raw.get("problems", ["missing"]))))
    return found


def problem_lines(case: Case, folder: Path) -> list[str]:
    """The problems that the case gives, its folder left out of their paths."""
    checked = examine(edited(case, folder), "data", folder / "docs", TODAY)
    return [str(problem) for problem in checked.problems]


def edited(case: Case, folder: Path) -> Path:
    """The small atlas in `folder`, with the case's edits made; its data folder."""
    data = folder / "data"
    shutil.copytree(ATLAS, data)
    for edit in case.edits:
        _apply(edit, data)
    return data


def _apply(edit: Mapping[str, Any], data: Path) -> None:
    if "docs" in edit:
        path, text = data.parent / "docs" / edit["docs"], edit.get("write", "# A page\n")
    else:
        path = data / edit["file"]
        text = edit["write"] if "write" in edit else (data / edit.get("copy", edit["file"])).read_text("utf-8")
    if "change" in edit:
        old, new = edit["change"]
        assert old in text, f"{old!r} is not in {path.name}"
        text = text.replace(old, new, 1)
    text = text.replace("{long}", "long " * 200).replace("{deep}", "a: " + "[" * 100_000)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
