"""Matrices: what stands at their sides, and the programs of their cells, put together from the parts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from webatlas.entries import Axis, Matrix, Tool
from webatlas.problems import Problem, did_you_mean
from webatlas.programs import BrokenProgramError, Part, Program, compose, read_frame, read_part, syntax_problems
from webatlas.services import unknown_services

FRAME = "program"
"""The place of what all programs of a matrix share: `program.py`."""


@dataclass(frozen=True, slots=True)
class PartFile:
    """A file of a matrix's programs.

    Attributes:
        path: The file, as the user would type it.
        text: What it says; None when it could not be read, which is told elsewhere.
    """

    path: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Side:
    """One row or column, as it is shown.

    Attributes:
        id: Its id.
        name: What readers call it.
        tool: The id of the tool that it is of, or None.
    """

    id: str
    name: str
    tool: str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """A row and a column with the program that shows whether they work together.

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


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix as it stands today.

    Attributes:
        rows: What stands at the left.
        columns: What stands at the top.
        pairs: The pairs whose programs could be put together, by row and column, in their order.
        problems: What is wrong with the parts.
        oddities: What keeps no program from being run: parts that belong to no row or column, unknown services.
    """

    rows: tuple[Side, ...]
    columns: tuple[Side, ...]
    pairs: Mapping[tuple[str, str], Pair]
    problems: tuple[Problem, ...]
    oddities: tuple[Problem, ...]


def lay_out(
    matrix: Matrix, tools: Mapping[str, Tool], parts: Mapping[str, PartFile], folder: str, ran: Collection[str] = ()
) -> Grid:
    """Put a matrix's programs together.

    Args:
        matrix: The matrix.
        tools: All tools by id.
        parts: The files of its programs by place: `program`, `rows/<id>` or `rows`, `columns/<id>` or `columns`.
        folder: The folder of the parts, as the user would type it.
        ran: The hashes of programs that have run, which need no reading.
    """
    return _Layout(matrix, tools, parts, folder, ran).grid()


def sides(axis: Axis, tools: Mapping[str, Tool]) -> tuple[Side, ...]:
    """The rows or the columns that an axis stands for."""
    if axis.every == "package":
        with_package = (tool for tool in tools.values() if tool.package and not tool.part_of)
        by_name = sorted(with_package, key=lambda tool: (tool.name.casefold(), tool.id))
        return tuple(Side(tool.id, tool.name, tool.id) for tool in by_name)
    found = []
    for entry in axis.entries:
        tool = tools.get(entry.tool or entry.id)
        name = entry.name or (tool.name if tool else entry.id)
        found.append(Side(entry.id, name, tool.id if tool else None))
    return tuple(found)


class _Layout:
    """Puts one matrix's programs together, collecting problems as it goes."""

    def __init__(
        self,
        matrix: Matrix,
        tools: Mapping[str, Tool],
        parts: Mapping[str, PartFile],
        folder: str,
        ran: Collection[str],
    ) -> None:
        self._matrix = matrix
        self._tools = tools
        self._parts = parts
        self._folder = folder
        self._ran = ran
        self._problems: list[Problem] = []
        self._oddities: list[Problem] = []

    def grid(self) -> Grid:
        matrix = self._matrix
        rows, columns = sides(matrix.rows, self._tools), sides(matrix.columns, self._tools)
        frame = self._read(FRAME, read_frame)
        row_parts = dict(self._of_axis("rows", matrix.rows, rows))
        column_parts = dict(self._of_axis("columns", matrix.columns, columns))
        pairs = {
            (row, column): pair
            for row, row_part in row_parts.items()
            for column, column_part in column_parts.items()
            if frame and (pair := self._pair(frame, row, row_part, column, column_part))
        }
        self._oddities += self._strays(rows, columns)
        problems, oddities = (tuple(dict.fromkeys(found)) for found in (self._problems, self._oddities))
        return Grid(rows, columns, pairs, problems, oddities)

    def _pair(self, frame: Part, row: str, row_part: Part, column: str, column_part: Part) -> Pair | None:
        program = compose(frame, row_part, column_part)
        name = f"{self._folder}/{FRAME}.py for {row}, {column}"
        read = program.sha256 in self._ran
        if not read and (wrong := syntax_problems(name, program.source, program.needs.requires_python)):
            self._problems += wrong
            return None
        of_pair = row_part.needs.joined(column_part.needs).distributions()
        return Pair(self._matrix.id, row, column, program, tuple(of_pair))

    def _of_axis(self, place: str, axis: Axis, sides: tuple[Side, ...]) -> Iterator[tuple[str, Part]]:
        for side in sides:
            of_tool = self._tools[side.id] if axis.every else None
            part = self._read(place if of_tool else f"{place}/{side.id}", read_part, of_tool)
            if part:
                yield side.id, part

    def _read(self, place: str, take: Callable[[str, str], Part], of_tool: Tool | None = None) -> Part | None:
        file = self._parts.get(place)
        if file is None:
            message = "this part of the matrix's programs is missing"
            self._problems.append(Problem(f"{self._folder}/{place}.py", 1, 1, "", message, "write it"))
            return None
        if file.text is None:
            return None
        try:
            part = take(file.path, _filled(file.text, of_tool) if of_tool else file.text)
        except BrokenProgramError as error:
            self._problems += error.problems
            return None
        for message, hint in unknown_services(part.needs.services):
            self._oddities.append(Problem(file.path, 1, 1, "tool.webatlas.services", message, hint))
        return part

    def _strays(self, rows: tuple[Side, ...], columns: tuple[Side, ...]) -> Iterator[Problem]:
        expected = [FRAME]
        for place, axis, found in (("rows", self._matrix.rows, rows), ("columns", self._matrix.columns, columns)):
            expected += [place] if axis.every else [f"{place}/{side.id}" for side in found]
        for place, file in self._parts.items():
            if place not in expected:
                what = {"rows/": "row", "columns/": "column"}.get(place[: place.find("/") + 1], "row or column")
                hint = did_you_mean(f"{place}.py", [f"{one}.py" for one in expected]) or "remove it"
                message = f"this part belongs to no {what} of the matrix"
                yield Problem(file.path, 1, 1, "", message, hint)


def _filled(text: str, tool: Tool) -> str:
    """The part that all tools share, for one tool."""
    package = (tool.package or "").removeprefix("pkg:pypi/")
    import_name = tool.import_name or package.replace("-", "_")
    return text.replace("{package}", package).replace("{import_name}", import_name)
