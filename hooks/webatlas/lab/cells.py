"""What `webatlas verify --matrix` does: run the program of each pair of a matrix, and record what it showed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Literal

from webatlas.catalog import Catalog, load_catalog
from webatlas.entries import MatrixCell
from webatlas.lab.environments import NoVersionFitsError
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.jobs import Job, Plan, Report, broken
from webatlas.lab.observations import cleaned, conditions, cut
from webatlas.lab.running import Choice, Execution, Lab
from webatlas.matrices import Grid, Pair
from webatlas.problems import did_you_mean, quoted
from webatlas.reading import UnreadableError

_LONGEST = 400
"""How many characters of a note are kept (see `note` in the schema)."""


@dataclass(frozen=True, slots=True)
class Only:
    """The rows and columns to run; all where none is named."""

    rows: Sequence[str] = ()
    columns: Sequence[str] = ()

    def wants(self, pair: Pair) -> bool:
        """Whether a pair is to be run."""
        return (not self.rows or pair.row in self.rows) and (not self.columns or pair.column in self.columns)

    def complaints(self, matrix: str, grid: Grid) -> list[Report]:
        """A report on each that the matrix does not have."""
        named = (("row", self.rows, grid.rows), ("column", self.columns, grid.columns))
        return [
            Report(matrix, "broken", (f"{quoted(id)} is no {what} of it; {did_you_mean(id, known)}".rstrip("; "),))
            for what, ids, sides in named
            for id in ids
            if id not in (known := [side.id for side in sides])
        ]


def known_matrices(data: Path) -> list[str]:
    """The ids of all matrices."""
    return sorted(path.stem for path in (data / "matrices").glob("[!.#~]*.yaml"))


def plan(lab: Lab, matrices: Iterable[str], only: Only, *, recorded: bool, fresh: bool) -> Plan:
    """What to do for the matrices, and reports on what cannot be done.

    Args:
        lab: What the jobs share.
        matrices: Ids of matrices.
        only: The rows and columns to run.
        recorded: Whether to run on the recorded versions and compare, and write nothing.
        fresh: Whether to run again what the same program on the same Python showed today.
    """
    jobs: list[Job] = []
    reports: list[Report] = []
    loaded = load_catalog(lab.data)
    for matrix in matrices:
        grid = loaded.catalog.grids.get(matrix)
        folder = f"{lab.data}/matrices/{matrix}"
        reports += broken(one for one in loaded.problems if one.file.startswith((f"{folder}.yaml", f"{folder}/")))
        if grid is None:
            continue
        reports += broken(grid.problems) + only.complaints(matrix, grid)
        try:
            cells = _prepare(lab, matrix, loaded.catalog, grid, recorded=recorded)
        except UnreadableError as error:
            reports += broken(error.problems)
            continue
        action = _verify_recorded if recorded else partial(_verify, fresh=fresh)
        for pair in filter(only.wants, grid.pairs.values()):
            cell = cells[pair.row].get(pair.column)
            recorded_on = cell.date if cell and cell.program == pair.program.sha256 else None
            jobs.append(Job(pair.name, partial(action, lab, pair), recorded_on))
    return Plan(tuple(jobs), tuple(reports), ("passed",) if recorded else ("works",))


def _prepare(
    lab: Lab, matrix: str, catalog: Catalog, grid: Grid, *, recorded: bool
) -> dict[str, dict[str, MatrixCell]]:
    """Drop the records of what is gone; the others by row and column."""
    if not recorded:
        rows, columns = ({*(side.id for side in sides), *catalog.unread_tools} for sides in (grid.rows, grid.columns))
        lab.records.prune_cells(matrix, rows, columns)
    return {row.id: lab.records.cells(matrix, row.id) for row in grid.rows}


def _verify(lab: Lab, pair: Pair, *, fresh: bool) -> Report:
    """Run a pair's program on the newest versions and record what it showed."""
    needs = pair.program.needs
    interpreter = lab.interpreter(needs)
    before = lab.records.cells(pair.matrix, pair.row).get(pair.column)
    if before and interpreter and not fresh and _is_of_today(lab, pair, interpreter, before):
        return Report(pair.name, "skipped", (f"recorded today already: {before.result}",))
    if reason := lab.obstacle(needs, interpreter):
        return Report(pair.name, "skipped", (reason,))
    assert interpreter
    cell, execution = _run(lab, pair, interpreter, lab.newest)
    lab.records.record_cell(*pair.ids, cell)
    return _news(pair, cell, execution, before)


def _is_of_today(lab: Lab, pair: Pair, interpreter: Interpreter, before: MatrixCell) -> bool:
    now = (pair.program.sha256, interpreter.version, lab.today)
    return (before.program, before.python, before.date) == now


def _verify_recorded(lab: Lab, pair: Pair) -> Report:
    """Run a pair's program on the recorded versions and compare; writes nothing."""
    needs = pair.program.needs
    record = lab.records.cells(pair.matrix, pair.row).get(pair.column)
    if record is None:
        return Report(pair.name, "skipped", ("there is no record of it yet",))
    if record.program != pair.program.sha256:
        say = f"the program changed since its record of {record.date}; run `webatlas verify --matrix {pair.matrix}`"
        return Report(pair.name, "broken", (say,))
    interpreter = lab.interpreter(needs, record.python)
    if reason := lab.obstacle(needs, interpreter):
        return Report(pair.name, "skipped", (reason,))
    assert interpreter
    cell, execution = _run(lab, pair, interpreter, lab.as_of(record.date, record.packages))
    return _comparison(pair, cell, execution, record)


def _run(lab: Lab, pair: Pair, interpreter: Interpreter, choice: Choice) -> tuple[MatrixCell, Execution | None]:
    """What is recorded of a pair, and its run, when there was one."""
    try:
        execution = lab.run(pair.program, pair.ids, _stem(pair), interpreter, choice)
    except NoVersionFitsError as error:
        # It is what a reader would meet who tries the pair, not a failure of the lab.
        note = cut(cleaned(str(error), {}), _LONGEST)
        return MatrixCell("fails", note, {}, interpreter.version, lab.today, 0.0, pair.program.sha256, {}), None
    result, note = _judged(execution)
    packages = execution.packages
    versions = {name: packages[name] for name in pair.distributions if name in packages}
    # Some clients are called like their server; no distribution has a space in its name.
    versions |= {f"{name} server": version for name, version in execution.services.items()}
    cell = MatrixCell(
        result=result,
        note=cut(note, _LONGEST),
        versions=versions,
        python=execution.python,
        date=lab.today,
        seconds=execution.seconds,
        program=pair.program.sha256,
        packages=packages,
    )
    return cell, execution


def _stem(pair: Pair) -> str:
    """What its file is called when it is run: a name that can be imported, and that is no package's."""
    return f"{pair.row}_{pair.column}_cell".replace("-", "_")


def _judged(execution: Execution) -> tuple[Literal["works", "condition", "fails"], str]:
    """The result of a run, and the note on it."""
    if not execution.passed:
        return "fails", execution.error()
    if condition := conditions(execution.outcome, execution.masks):
        return "condition", condition
    return "works", execution.saw()


def _news(pair: Pair, cell: MatrixCell, execution: Execution | None, before: MatrixCell | None) -> Report:
    """Tell of a cell, and of what changed since the record before it."""
    notes = [_platform(cell), f"{cell.seconds} s"]
    if before and before.result != cell.result:
        notes.append(f"it was {before.result!r} on {_platform(before)} ({before.date})")
    notes += execution.remarks() if execution else []
    is_lost = cell.result == "fails" and before is not None and before.result != "fails"
    lost = "cells that worked before" if is_lost else ""
    return Report(pair.name, cell.result, (", ".join(notes), *_told(cell)), lost)


def _comparison(pair: Pair, cell: MatrixCell, execution: Execution | None, record: MatrixCell) -> Report:
    """Tell whether a run on the recorded versions came to the recorded result."""
    notes = [_platform(cell), f"{cell.seconds} s"]
    if execution:
        notes += [*execution.departures(record.python, record.packages), *execution.remarks()]
    on = ", ".join(notes)
    if cell.result == record.result:
        verdict = "" if cell.result == "works" else f"{cell.result!r}, as recorded; "
        return Report(pair.name, "passed", (verdict + on,))
    say = f"recorded as {record.result!r} on {record.date}, now {cell.result!r} on {on}"
    return Report(pair.name, "failed", (say, *_told(cell)), lost="cells that are not as recorded")


def _told(cell: MatrixCell) -> list[str]:
    return [] if cell.result == "works" else cell.note.splitlines()


def _platform(cell: MatrixCell) -> str:
    return ", ".join([*(f"{name} {version}" for name, version in cell.versions.items()), f"Python {cell.python}"])
