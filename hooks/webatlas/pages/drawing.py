"""The picture of an architecture: where each box, text and line stands. How it looks is the template's business.

Boxes stand in layers from top to bottom, each below all that connect to it. A connection that passes layers by has a
lane of its own through them, so no line runs behind a box.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from textwrap import wrap

from webatlas.architecture import Architecture, Box, Connection
from webatlas.catalog import Catalog
from webatlas.entries import Outsider, Role

WIDTH = 360
"""How wide the picture is: it fits a narrow screen unscaled, so its text stays as large as the page's."""

_MARGIN = 8
_BETWEEN = 14
_LANE = 16
_WIDEST = 280
_PADDING = 10
_LINE = 16
_SMALL_LINE = 14
_CHARACTER, _SMALL_CHARACTER = 7.2, 6.2
"""How wide a character is at most on average, in the two sizes of text."""

_WIDE, _SMALL_WIDE = 8.5, 6.7
"""The same in a wide font, or with capitals: a line is broken before it could reach over its box."""

_GAP = 38
_BEND = 24
_LABEL = 16


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text, by its middle and its baseline."""

    x: float
    y: float
    words: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Drawn:
    """A rectangle with its lines of text."""

    x: float
    y: float
    width: float
    height: float
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class DrawnBox:
    """A box, with the parts in it."""

    outside: bool
    frame: Drawn
    parts: tuple[Drawn, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A connection: its path as SVG has it, and what passes."""

    path: str
    labels: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The whole picture."""

    width: float
    height: float
    boxes: tuple[DrawnBox, ...]
    lines: tuple[Line, ...]


@dataclass(slots=True)
class _Cell:
    """What stands in a layer: a box, or the lane of a connection that passes by."""

    box: Box | None
    before: list[_Cell] = field(default_factory=list)
    after: list[_Cell] = field(default_factory=list)
    x: float = 0
    width: float = _LANE
    top: float = 0
    bottom: float = 0


def draw(catalog: Catalog, whole: Architecture) -> Drawing:
    """The picture of an architecture without circles."""
    layers, chains = _layered(whole)
    for layer in layers:
        _place(catalog, layer)
    labels = [sum(len(one.labels) for one, chain in chains if chain[0] in layer) for layer in layers]
    boxes: list[DrawnBox] = []
    ends: list[float] = []
    y: float = _MARGIN
    for layer, count in zip(layers, labels, strict=True):
        heights = [_drawn(catalog, cell, y).frame.height if cell.box else 0 for cell in layer]
        end = y + max(heights)
        for cell, height in zip(layer, heights, strict=True):
            # Near to what it has to do with: what nobody calls hangs at the bottom of its layer.
            cell.top = end - height if cell.box and not cell.before and cell.after else y
            cell.bottom = cell.top + height if cell.box else end
            if cell.box:
                boxes.append(_drawn(catalog, cell, cell.top))
        ends.append(end)
        y = end + _GAP + count * _LABEL
    return Drawing(WIDTH, ends[-1] + _MARGIN, tuple(boxes), tuple(_lines(layers, ends, chains)))


Chain = tuple[_Cell, ...]


def _layered(whole: Architecture) -> tuple[list[list[_Cell]], list[tuple[Connection, Chain]]]:
    """The cells of each layer in their order, and the cells that each connection goes through."""
    depth = _depths(whole)
    layers: list[list[_Cell]] = [[] for _ in range(max(depth.values()) + 1)]
    cells = {box.id: _Cell(box) for box in whole.boxes}
    for box in whole.boxes:
        layers[depth[box.id]].append(cells[box.id])
    chains = []
    for one in whole.connections:
        between = range(depth[one.start] + 1, depth[one.end])
        lanes = [_Cell(None) for _ in between]
        for number, lane in zip(between, lanes, strict=True):
            layers[number].append(lane)
        chain = (cells[one.start], *lanes, cells[one.end])
        for above, below in pairwise(chain):
            above.after.append(below)
            below.before.append(above)
        chains.append((one, chain))
    _order(layers)
    return layers, chains


def _depths(whole: Architecture) -> Mapping[str, int]:
    """The layer of each box: what a caller from outside leads to as high, everything else as low as it can stand."""
    callers: dict[str, list[str]] = defaultdict(list)
    called: dict[str, list[str]] = defaultdict(list)
    for one in whole.connections:
        callers[one.end].append(one.start)
        called[one.start].append(one.end)
    led_to: set[str] = set()
    waiting = [box.id for box in whole.boxes if not isinstance(box.owner, Role) and not callers[box.id]]
    while waiting:
        id = waiting.pop()
        if id not in led_to:
            led_to.add(id)
            waiting += called[id]
    depth: dict[str, int] = {}

    def from_above(id: str) -> int:
        if id not in depth:
            depth[id] = max((from_above(caller) + 1 for caller in callers[id] if caller in led_to), default=0)
        return depth[id]

    lowest = max((from_above(id) for id in sorted(led_to)), default=0)

    def from_below(id: str) -> int:
        if id not in depth:
            depth[id] = min((from_below(end) - 1 for end in called[id]), default=lowest)
        return depth[id]

    top = min(from_below(box.id) for box in whole.boxes)
    return {id: place - top for id, place in depth.items()}


def _order(layers: Sequence[list[_Cell]]) -> None:
    """Put what belongs together below each other: each layer by the middle of what connects to it, then back up."""
    for direction in ("before", "after", "before"):
        for layer in layers if direction == "before" else reversed(layers):
            place = {id(cell): number for other in layers if other is not layer for number, cell in enumerate(other)}

            def middle(cell: _Cell, direction: str = direction, place: Mapping[int, int] = place) -> float:
                others: list[_Cell] = getattr(cell, direction)
                return sum(place[id(one)] for one in others) / len(others) if others else -1

            kept = {id(cell): number for number, cell in enumerate(layer)}
            layer.sort(key=lambda cell: (middle(cell) if middle(cell) >= 0 else kept[id(cell)], kept[id(cell)]))


def _place(catalog: Catalog, layer: Sequence[_Cell]) -> None:
    """Give the cells of a layer their widths and places, side by side and in the middle.

    A box is at least as wide as its longest word; what is left is dealt out evenly.
    """
    boxes = [cell for cell in layer if cell.box]
    lanes = len(layer) - len(boxes)
    free = WIDTH - 2 * _MARGIN - lanes * _LANE - (len(layer) - 1) * _BETWEEN
    needed = {id(cell): _needed(catalog, cell.box) for cell in boxes if cell.box}
    share = max(free - sum(needed.values()), 0) / len(boxes) if boxes else 0
    for cell in boxes:
        cell.width = min(_WIDEST, needed[id(cell)] + share)
    total = sum(cell.width for cell in layer) + (len(layer) - 1) * _BETWEEN
    x = (WIDTH - total) / 2
    for cell in layer:
        cell.x = x + cell.width / 2
        x += cell.width + _BETWEEN


def _needed(catalog: Catalog, box: Box) -> float:
    """The width of a box's longest word, with the space around it."""
    words: list[float] = []
    for one in (box.owner, *box.parts):
        space = _PADDING if one is box.owner else 3 * _PADDING
        name, role = _named(catalog, one)
        words += [len(word) * _CHARACTER + space for word in name.split()]
        words += [len(word) * _SMALL_CHARACTER + space for word in role.split()]
    return max(words)


def _named(catalog: Catalog, one: Role | Outsider) -> tuple[str, str]:
    """The name that the picture shows, and the role below it."""
    return (catalog.tools[one.tool].name, one.role) if isinstance(one, Role) else (one.name, "")


def _drawn(catalog: Catalog, cell: _Cell, y: float) -> DrawnBox:
    """A box at its place, its top at `y`."""
    assert cell.box
    owner = cell.box.owner
    texts, bottom = _texts(*_named(catalog, owner), cell.x, y + _PADDING, cell.width - _PADDING)
    columns = 2 if cell.width >= 230 and len(cell.box.parts) > 1 else 1
    width = (cell.width - (columns + 1) * _PADDING) / columns
    left = cell.x - cell.width / 2
    parts: list[Drawn] = []
    for number in range(0, len(cell.box.parts), columns):
        bottom += _PADDING if number == 0 else _PADDING * 0.6
        row = []
        for column, part in enumerate(cell.box.parts[number : number + columns]):
            x = left + _PADDING + column * (width + _PADDING)
            inner, end = _texts(*_named(catalog, part), x + width / 2, bottom + 4, width - 6)
            row.append(Drawn(x, bottom, width, end + 6 - bottom, inner))
        tallest = max(one.height for one in row)
        parts += [Drawn(one.x, one.y, one.width, tallest, one.texts) for one in row]
        bottom += tallest
    frame = Drawn(left, y, cell.width, bottom + _PADDING - y, texts)
    return DrawnBox(not isinstance(owner, Role), frame, tuple(parts))


def _texts(name: str, role: str, x: float, y: float, width: float) -> tuple[tuple[Text, ...], float]:
    """A name above a role, in as many lines as they need; and where they end."""
    lines = [(words, False) for words in wrap(name, max(int(width / _WIDE), 6), break_long_words=False)]
    lines += [(words, True) for words in wrap(role, max(int(width / _SMALL_WIDE), 6), break_long_words=False)]
    texts = []
    for words, small in lines:
        y += _SMALL_LINE if small else _LINE
        texts.append(Text(x, y - 3, words, small))
    return tuple(texts), y


def _lines(
    layers: Sequence[Sequence[_Cell]], ends: Sequence[float], chains: Sequence[tuple[Connection, Chain]]
) -> Iterator[Line]:
    """The connections, each leaving and reaching its boxes beside the others, with what passes beside its start."""
    row = {id(cell): number for number, layer in enumerate(layers) for cell in layer}
    labelled: dict[int, int] = defaultdict(int)
    for one, chain in chains:
        points = []
        for number, cell in enumerate(chain):
            if number > 0:
                points.append((_port(cell, cell.before, chain[number - 1]), cell.top))
            if number < len(chain) - 1:
                points.append((_port(cell, cell.after, chain[number + 1]), cell.bottom))
        start = row[id(chain[0])]
        labels = []
        for words in one.labels:
            labelled[start] += 1
            half = len(words) * _SMALL_CHARACTER / 2 + 4
            x = min(max(points[1][0], half), WIDTH - half)
            labels.append(Text(x, ends[start] + _BEND + (labelled[start] - 0.25) * _LABEL, words, small=True))
        yield Line(_path(points), tuple(labels))


def _port(cell: _Cell, all_there: Sequence[_Cell], other: _Cell) -> float:
    """Where on a cell's edge the line to or from another stands, among the others there."""
    if cell.box is None:
        return cell.x
    ordered = sorted(all_there, key=lambda one: one.x)
    place = next(number for number, one in enumerate(ordered) if one is other)
    return cell.x - cell.width / 2 + cell.width * (place + 1) / (len(ordered) + 1)


def _path(points: Sequence[tuple[float, float]]) -> str:
    """The line through the points: at each start it bends to where it has to be, and goes straight down from there."""
    said = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for (x, y), (to_x, to_y) in pairwise(points):
        if x != to_x:
            below = min(y + _BEND, to_y)
            middle = (y + below) / 2
            said.append(f"C{x:.1f} {middle:.1f} {to_x:.1f} {middle:.1f} {to_x:.1f} {below:.1f}")
        said.append(f"V{to_y:.1f}")
    return " ".join(said)
