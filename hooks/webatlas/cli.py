"""The command line: `webatlas check | new | verify | merge | changed | pages`.

What only one command needs is imported by that command, so that a check, which editors run often, starts fast.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from webatlas.atlas import BrokenDataError, examine, load
from webatlas.catalog import load_catalog
from webatlas.checks import Checked
from webatlas.entries import FOLDERS, Kind
from webatlas.problems import Problem, did_you_mean, errors, quoted
from webatlas.reading import UnreadableError
from webatlas.schemas import ID
from webatlas.site import REPOSITORY_URL, SITE_URL, build_time
from webatlas.skeletons import frame_skeleton, skeleton


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
    summary = f"{_counted(len(catalog.tools), 'tool')}, {_counted(claims, 'claim')}: {_counted(bad, 'problem')}"
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


@main.command("new")
@click.argument("kind", type=click.Choice(list(FOLDERS)))
@click.argument("id")
@click.option("--name", help="The name as its makers write it; made from the id when not given.")
@click.option("--category", "categories", multiple=True, help="For a tool: a category that it belongs to.")
@click.option("--package", help="For a tool: the name of its package, when it is not the id.")
@click.option("--from", "old", help="For a migration: the tool to leave.")
@click.option("--to", "new", help="For a migration: the tool to arrive at.")
@data_option
def new_command(
    kind: Kind,
    id: str,
    name: str | None,
    categories: Sequence[str],
    package: str | None,
    old: str | None,
    new: str | None,
    data: Path,
) -> None:
    """Write a new entry, filled in but for what only a person can say; `webatlas check` lists the rest."""
    if not ID.fullmatch(id):
        raise click.UsageError(f"{quoted(id)} is not an id: lower-case letters, digits and single hyphens")
    if not data.is_dir():
        raise click.UsageError(f"there is no folder '{data}'")
    catalog = load_catalog(data).catalog
    path = data / FOLDERS[kind] / f"{id}.yaml"
    if path.exists():
        raise click.UsageError(f"'{path}' is there already")
    for category in categories:
        if category not in catalog.known["category"]:
            hint = did_you_mean(category, catalog.known["category"])
            raise click.UsageError(f"there is no category {quoted(category)}; {hint}".rstrip("; "))
    given = _given(kind, id, name, categories, package, old, new)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(skeleton(catalog, kind, id, given), "utf-8")
    frame = path.with_suffix("") / "program.py"
    if kind == "matrix" and not frame.exists():
        frame.parent.mkdir(exist_ok=True)
        frame.write_text(frame_skeleton(), "utf-8")
    click.echo(f"wrote {path}; `webatlas check {path}` says what it still needs")


def _given(
    kind: Kind,
    id: str,
    name: str | None,
    categories: Sequence[str],
    package: str | None,
    old: str | None,
    new: str | None,
) -> dict[str, object]:
    """What the command line says of a new entry, by field."""
    if kind == "migration":
        parts = id.partition("-to-")
        return {"from": old or parts[0], "to": new or parts[2]}
    given: dict[str, object] = {"name": name or id.replace("-", " ").capitalize()}
    if kind == "tool":
        given |= {"package": f"pkg:pypi/{(package or id).lower()}", "categories": list(categories)}
    if kind == "decision":
        given["start"] = "first"
    return given


@main.command("verify")
@click.argument("tools", nargs=-1)
@data_option
@click.option(
    "--matrix", "matrices", multiple=True, metavar="ID", help="Run the cells of this matrix; can be repeated."
)
@click.option("--stack", "stacks", multiple=True, metavar="ID", help="Run the starter of this stack; can be repeated.")
@click.option("--row", "rows", multiple=True, metavar="ID", help="With --matrix, only this row; can be repeated.")
@click.option(
    "--column", "columns", multiple=True, metavar="ID", help="With --matrix, only this column; can be repeated."
)
@click.option("--recorded", is_flag=True, help="Run with the recorded versions and compare; write nothing.")
@click.option(
    "--within",
    type=click.FloatRange(min=0, min_open=True),
    metavar="MINUTES",
    help="Begin nothing after this time. What was changed comes first, then the oldest; with --recorded the newest.",
)
@click.option("--changed", is_flag=True, help="Run only what has no record, or was changed since its record.")
@click.option("--fresh", is_flag=True, help="Run those cells and starters too that were recorded today.")
@click.option("--shard", metavar="I/N", help="Do the I-th of N parts of the work, each about as large.")
@click.option("--jobs", type=click.IntRange(min=1), help="How many programs at once; as many as there are cores.")
@click.option("--python", help="The Python to use, 3.12 say; the newest that the machine has when not given.")
@click.option("--timeout", type=click.FloatRange(min=0.1), default=60.0, help="Seconds for each program.")
def verify_command(
    tools: Sequence[str],
    data: Path,
    matrices: Sequence[str],
    stacks: Sequence[str],
    rows: Sequence[str],
    columns: Sequence[str],
    recorded: bool,
    within: float | None,
    changed: bool,
    fresh: bool,
    shard: str | None,
    jobs: int | None,
    python: str | None,
    timeout: float,
) -> None:
    """Run everything, or the probes of TOOLs, the cells of matrices and the starters of stacks, and record the results.

    A probe shows a claim, a cell what works with what; a starter is a project with its tests, its processes and its
    check, on real services. Without --recorded all run on the newest releases, and the facts of the tools' releases
    are written too.

    Exits with 0 when every claim that was run holds, 1 when one does not, 2 for wrong usage. A cell that fails is a
    result; with --recorded, another result than the recorded one is not.
    """
    from webatlas.lab.jobs import TimeLimit
    from webatlas.lab.verify import verify

    code = verify(
        data,
        tools,
        matrices=matrices,
        starters=stacks,
        rows=rows,
        columns=columns,
        recorded=recorded,
        within=TimeLimit(within) if within else None,
        changed=changed,
        fresh=fresh,
        shard=shard,
        jobs=jobs,
        python=python,
        timeout=timeout,
        out=sys.stdout,
    )
    sys.exit(code)


@main.command("merge")
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, file_okay=False))
@data_option
def merge_command(folders: Sequence[Path], data: Path) -> None:
    """Take the records over that are new in other data FOLDERs, those of the parts of a run say.

    Each folder began as a copy of this one. Exits with 1, and writes nothing, when two of them have different new
    records of the same thing, or one of their files cannot be read.
    """
    from webatlas.lab.ledger import read_ledger, taken_together, write_records

    with _told():
        base = read_ledger(data)
        new, clashes = taken_together(base, {str(folder): read_ledger(folder) for folder in folders})
        if clashes:
            click.echo("\n".join(clashes), err=True)
            sys.exit(1)
        write_records(data, new)
    click.echo(f"{_counted(len(new), 'new record')} from {_counted(len(folders), 'folder')}")


@main.command("changed")
@click.argument("base", type=click.Path(path_type=Path, exists=True, file_okay=False))
@data_option
def changed_command(base: Path, data: Path) -> None:
    """Print what the records say otherwise than those of another data folder, BASE, as Markdown."""
    from webatlas.lab.differences import what_changed
    from webatlas.lab.ledger import read_ledger

    with _told():
        click.echo(what_changed(read_ledger(base), read_ledger(data)), nl=False)


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Tell of files that cannot be read, one problem a line, and exit with 1."""
    try:
        yield
    except UnreadableError as error:
        click.echo("\n".join(map(str, error.problems)), err=True)
        sys.exit(1)


@main.command("pages")
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@data_option
@click.option("--site-url", envvar="WEBATLAS_SITE_URL", default=SITE_URL, help="Where the site will stand.")
@click.option("--repository-url", envvar="WEBATLAS_REPOSITORY_URL", default=REPOSITORY_URL, help="For edit links.")
def pages_command(out: Path, data: Path, site_url: str, repository_url: str) -> None:
    """Write the site's Markdown and assets to OUT as plain files, for any site generator."""
    if out.exists() and any(out.iterdir()):
        raise click.UsageError(f"'{out}' is not empty")
    from webatlas.publishing import build

    docs = data.parent / "docs"
    try:
        checked = load(data, str(data), docs)
    except BrokenDataError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    output = build(checked.catalog, checked.written, url=site_url, repository=repository_url, generated=build_time())
    if docs.is_dir():
        shutil.copytree(docs, out, dirs_exist_ok=True)
    for path, text in output.written.items():
        _write(out / path, text)
    for page in output.pages:
        _write(out / page.path, page.markdown)
    for asset in output.assets:
        _write(out / asset.path, asset.content)
    click.echo(f"{len(output.pages)} pages and {len(output.assets)} files in {out}")


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
