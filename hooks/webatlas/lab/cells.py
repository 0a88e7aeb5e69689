"""What `webatlas verify --matrix` does: run the program of each pair of a matrix, and record what it showed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Literal

from webatlas.entries import MatrixCell
from webatlas.lab.environments import NoVersionFitsError
from webatlas.lab.interpreters import Interpreter
from webatlas.lab.jobs import Job, Plan, Report, broken
from webatlas.lab.observations import cleaned, conditions, cut
from webatlas.lab.running import Choice, Execution, Lab
from webatlas.problems import Problem
from webatlas.programs import BrokenProgramError, Part, Program, compose, read_frame, read_part, syntax_problems
from webatlas.reading import UnreadableError, read_text, read_yaml
from webatlas.schemas import load_schemas

_LONGEST = 400
"""How many characters of a note are kept (see `note` in the schema)."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A row and a column of a matrix, with the program that was put together for them.

    Attributes:
        matrix: The matrix's id.
        row: The row's id.
        column: The column's id.
        program: The program.
        distributions: What the row's and the column's parts ask for, by name.
    """

    matrix: str
    row: str
    column: str
    program: Program
    distributions: tuple[str, ...]

    @property
    def ids(self) -> tuple[str, str, str]:
        """What nothing else is called."""
        return self.matrix, self.row, self.column

    @property
    def name(self) -> str:
        """How messages name it, for example `framework-server/fastapi/uvicorn`."""
        return "/".join(self.ids)

    @property
    def stem(self) -> str:
        """What its file is called when it is run: a name that can be imported, and that is no package's."""
        return f"{self.row}_{self.column}_cell".replace("-", "_")


def known_matrices(data: Path) -> list[str]:
    """The ids of all matrices."""
    return sorted(path.stem for path in (data / "matrices").glob("[!.#~]*.yaml"))


def read_pairs(data: Path, matrix: str) -> tuple[list[Pair], list[Problem]]:
    """The pairs of a matrix, in its order, and what is wrong with the parts of those that are left out.

    Raises:
        UnreadableError: The matrix's file, or the frame of its programs, cannot be used.
    """
    rows, columns = read_axes(data, matrix)
    folder = data / "matrices" / matrix
    problems: list[Problem] = []

    def read(kind: str, ids: Iterable[str]) -> dict[str, Part]:
        parts = {}
        for id in ids:
            try:
                parts[id] = _read(folder / kind / f"{id}.py", data, read_part)
            except UnreadableError as error:
                problems.extend(error.problems)
        return parts

    frame = _read(folder / "program.py", data, read_frame)
    row_parts, column_parts = read("rows", rows), read("columns", columns)
    pairs = []
    for row, row_part in row_parts.items():
        for column, column_part in column_parts.items():
            program = compose(frame, row_part, column_part)
            of_pair = row_part.needs.joined(column_part.needs).distributions()
            name = f"{folder / 'program.py'} for {row}, {column}"
            if wrong := syntax_problems(name, program.source, program.needs.requires_python):
                problems += wrong
            else:
                pairs.append(Pair(matrix, row, column, program, tuple(of_pair)))
    return pairs, problems


def read_axes(data: Path, matrix: str) -> tuple[list[str], list[str]]:
    """The ids of a matrix's rows and of its columns.

    Raises:
        UnreadableError: The matrix's file cannot be read, or breaks its schema.
    """
    document = read_yaml(data / "matrices" / f"{matrix}.yaml", data)
    problems = list(load_schemas()["matrix"].problems(document))
    if problems:
        raise UnreadableError(problems)
    value: Any = document.value
    rows, columns = ([entry["id"] for entry in value[axis]["entries"]] for axis in ("rows", "columns"))
    return rows, columns


def _read(path: Path, data: Path, take: Callable[[str, str], Part]) -> Part:
    if not path.exists():
        raise UnreadableError(
            [Problem(str(path), 1, 1, "", "this part of the matrix's programs is missing", "write it")]
        )
    try:
        return take(str(path), read_text(path, data, str(path)))
    except BrokenProgramError as error:
        raise UnreadableError(error.problems) from error


def plan(lab: Lab, matrices: Iterable[str], *, recorded: bool, fresh: bool) -> Plan:
    """What to do for the matrices, and reports on what cannot be done.

    Args:
        lab: What the jobs share.
        matrices: Ids of matrices.
        recorded: Whether to run on the recorded versions and compare, and write nothing.
        fresh: Whether to run again what the same program on the same Python showed today.
    """
    jobs: list[Job] = []
    reports: list[Report] = []
    for matrix in matrices:
        try:
            pairs, problems = read_pairs(lab.data, matrix)
            cells = lab.records.cells(matrix)
            if not recorded:
                lab.records.prune_cells(matrix, *read_axes(lab.data, matrix))
        except UnreadableError as error:
            reports += broken(error.problems)
            continue
        reports += broken(problems)
        action = _verify_recorded if recorded else partial(_verify, fresh=fresh)
        for pair in pairs:
            cell = cells.get(pair.row, {}).get(pair.column)
            recorded_on = cell.date if cell and cell.program == pair.program.sha256 else None
            jobs.append(Job(pair.name, partial(action, lab, pair), recorded_on))
    return Plan(tuple(jobs), tuple(reports), ("passed",) if recorded else ("works",))


def _verify(lab: Lab, pair: Pair, *, fresh: bool) -> Report:
    """Run a pair's program on the newest versions and record what it showed."""
    needs = pair.program.needs
    interpreter = lab.interpreter(needs)
    before = lab.records.cells(pair.matrix).get(pair.row, {}).get(pair.column)
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
    record = lab.records.cells(pair.matrix).get(pair.row, {}).get(pair.column)
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
        execution = lab.run(pair.program, pair.ids, pair.stem, interpreter, choice)
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
