"""The command line: `webatlas check | new | verify | pages`."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from webatlas.atlas import examine
from webatlas.checks import Checked
from webatlas.problems import Problem, errors


def today() -> dt.date:
    """The day in UTC."""
    return dt.datetime.now(dt.UTC).date()


data_option = click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=lambda: Path(os.environ.get("WEBATLAS_DATA", "data")),
    help="The data folder; $WEBATLAS_DATA or ./data when not given.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="python-web-atlas")
def main() -> None:
    """Check, run and build the Python Web Atlas."""


@main.command("check")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@data_option
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", help="How to print.")
def check_command(paths: Sequence[Path], data: Path, form: str) -> None:
    """Print every problem of every file; with PATHs, those of these files and folders.

    Exits with 0 when there is none, 1 when there are, 2 for wrong usage. Warnings do not count.
    """
    if not data.is_dir():
        raise click.UsageError(f"there is no folder '{data}'")
    for path in paths:
        if not path.exists() and not path.is_symlink():
            raise click.UsageError(f"there is no '{path}'")
    checked = examine(data, str(data), data.parent / "docs", today())
    problems = [problem for problem in checked.problems if not paths or _is_under(problem, paths)]
    for line in FORMATS[form](checked, problems):
        click.echo(line)
    sys.exit(1 if errors(problems) else 0)


def _is_under(problem: Problem, paths: Sequence[Path]) -> bool:
    def placed(path: Path) -> Path:
        return path.parent.resolve() / path.name  # a symlink is where it stands, not where it leads

    return any(placed(Path(problem.file)).is_relative_to(placed(path)) for path in paths)


def _as_text(checked: Checked, problems: Sequence[Problem]) -> list[str]:
    bad, soft = len(errors(problems)), len(problems) - len(errors(problems))
    catalog = checked.catalog
    claims = sum(len(tool.claims) for tool in catalog.tools.values())
    summary = f"{len(catalog.tools)} tools, {claims} claims: {_counted(bad, 'problem')}"
    return [*map(str, problems), summary + (f", {_counted(soft, 'warning')}" if soft else "")]


def _counted(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"


def _as_json(checked: Checked, problems: Sequence[Problem]) -> list[str]:
    fields = ("file", "line", "column", "field", "message", "hint", "severity")
    rows = [{name: getattr(problem, name) for name in fields} for problem in problems]
    return [json.dumps({"problems": rows}, ensure_ascii=False, indent=2)]


def _as_github(checked: Checked, problems: Sequence[Problem]) -> list[str]:
    """GitHub's workflow commands, which show the problem at its line of a pull request."""

    def escaped(text: str) -> str:
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")

    def attribute(text: str) -> str:
        return escaped(text).replace(":", "%3A").replace(",", "%2C")

    return [
        f"::{one.severity} file={attribute(one.file)},line={one.line},col={one.column}"
        f",title={attribute(one.field or one.file)}::{escaped(one.text)}"
        for one in problems
    ]


FORMATS = {"text": _as_text, "json": _as_json, "github": _as_github}
