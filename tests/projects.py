"""A project of its own around a data folder: the real theme, configuration and hooks, without the real site's prose."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]


def write_project(folder: Path, data: Path) -> Path:
    """Write a project in which other data than the real ones stand.

    Hand-written pages that link to entries of the real data are left out, and stay out of the navigation.

    Args:
        folder: Where to write it.
        data: The data folder; the project links to it.
    """
    shutil.copytree(ROOT / "overrides", folder / "overrides")
    shutil.copytree(ROOT / "docs", folder / "docs")
    for page in (folder / "docs").rglob("*.md"):
        if page.relative_to(folder / "docs").parts[0] != "contribute":
            page.unlink()
    configuration = (ROOT / "mkdocs.yml").read_text("utf-8")
    before, nav, entries = configuration.partition("\nnav:\n")
    assert nav, "mkdocs.yml ends in the navigation"
    (folder / "mkdocs.yml").write_text(before + nav + _without_prose(entries, folder / "docs"), "utf-8")
    (folder / "hooks").symlink_to(ROOT / "hooks")
    (folder / "data").symlink_to(data.resolve())
    return folder


def _without_prose(nav: str, docs: Path) -> str:
    """The lines of a navigation without the pages that were left out, and without sections that are then empty."""
    lines = nav.splitlines(keepends=True)
    real = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    gone = {place for place in real if not (docs / place).exists()}
    kept = [line for line in lines if line.split("- ", 1)[-1].rsplit(": ", 1)[-1].strip() not in gone]
    return "".join(
        line
        for line, after in zip(kept, [*kept[1:], ""], strict=True)
        if not (re.match(r" *- [^:]+:\n$", line) and _indent(after) <= _indent(line))
    )


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
