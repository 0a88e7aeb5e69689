"""The picture of an architecture: nothing overlaps, nothing is out of sight, every line arrives."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from pathlib import Path

import pytest

from golden_cases import ATLAS
from webatlas.architecture import architecture, circle
from webatlas.catalog import Catalog, load_catalog
from webatlas.entries import Stack, make
from webatlas.pages.drawing import WIDTH, Drawing, Drawn, draw

REAL = load_catalog(Path(__file__).parents[1] / "data").catalog
SMALL = load_catalog(ATLAS).catalog


def stack(outside: dict[str, list[str]], roles: dict[str, list[str]], inside: dict[str, str] | None = None) -> Stack:
    """A stack of Betas with these connections."""
    common = {"tool": "beta", "why": "So."}
    return make(
        Stack,
        "made",
        {
            "name": "Made",
            "summary": "Made.",
            "when": "Made.",
            "outside": [
                {"id": id, "name": id, "connects": dict.fromkeys(to, f"to {id}")} for id, to in outside.items()
            ],
            "roles": [
                {"id": id, "role": f"The {id}", "connects": dict.fromkeys(to, f"{id} asks"), **common}
                for id, to in roles.items()
            ]
            + [{"id": id, "role": f"The {id}", "inside": host, **common} for id, host in (inside or {}).items()],
            "grows": [{"when": "x", "then": "y"}],
            "costs": ["x"],
        },
    )


STACKS = {
    "one below the other": stack({"browser": ["web"]}, {"web": ["db"], "db": []}),
    "two ways to one": stack({"browser": ["proxy"]}, {"proxy": ["a", "b"], "a": ["db"], "b": ["db"], "db": []}),
    "past two layers": stack({"browser": ["proxy", "idp"], "idp": []}, {"proxy": ["web"], "web": ["idp"]}),
    "nobody calls the worker": stack(
        {"browser": ["web"], "mail": []},
        {"web": ["db", "queue"], "worker": ["queue", "db", "mail"], "queue": [], "db": []},
    ),
    "many parts": stack({"browser": ["web"]}, {"web": []}, {f"part-{n}": "web" for n in range(7)}),
    "many side by side": stack({"browser": ["a", "b", "c", "d", "e"]}, {one: [] for one in "abcde"}),
}
CASES: dict[str, tuple[Catalog, Stack]] = {
    **{name: (SMALL, one) for name, one in STACKS.items()},
    **{id: (REAL, one) for id, one in REAL.stacks.items()},
}


def overlap(one: Drawn, other: Drawn) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def within(one: Drawn, x: float, y: float) -> bool:
    return one.x <= x <= one.x + one.width and one.y - 0.1 <= y <= one.y + one.height + 0.1


def drawn(name: str) -> Drawing:
    catalog, one = CASES[name]
    return draw(catalog, architecture(one))


@pytest.mark.parametrize("name", CASES)
def test_boxes_stand_apart_and_in_the_picture(name: str) -> None:
    drawing = drawn(name)
    for one, other in combinations([box.frame for box in drawing.boxes], 2):
        assert not overlap(one, other), (one, other)
    for box in drawing.boxes:
        assert box.frame.x >= 0 and box.frame.x + box.frame.width <= WIDTH
        assert box.frame.y >= 0 and box.frame.y + box.frame.height <= drawing.height
        for part in box.parts:
            assert within(box.frame, part.x, part.y)
            assert within(box.frame, part.x + part.width, part.y + part.height)
            for text in part.texts:
                assert within(part, text.x, text.y), text
        for one, other in combinations(box.parts, 2):
            assert not overlap(one, other)
        for text in box.frame.texts:
            assert within(box.frame, text.x, text.y), text


@pytest.mark.parametrize("name", CASES)
def test_lines_of_several_words_stay_in_their_boxes_in_a_wide_font(name: str) -> None:
    for box in drawn(name).boxes:
        for one in (box.frame, *box.parts):
            for text in one.texts:
                half = len(text.words) * (6.7 if text.small else 8.5) / 2
                assert " " not in text.words or within(one, text.x - half, text.y), text


@pytest.mark.parametrize("name", CASES)
def test_lines_lead_down_from_a_box_to_a_box_and_behind_none(name: str) -> None:
    _, one = CASES[name]
    drawing = drawn(name)
    assert len(drawing.lines) == len(architecture(one).connections)
    frames = [box.frame for box in drawing.boxes]
    for line in drawing.lines:
        x, y = map(float, re.findall(r"-?\d+\.\d", line.path)[:2])
        begins = [frame for frame in frames if within(frame, x, y)]
        points = [(x, y)]
        for command, numbers in re.findall(r"([CV])((?: ?-?\d+\.\d)+)", line.path):
            values = list(map(float, numbers.split()))
            points.append((points[-1][0], values[0]) if command == "V" else (values[4], values[5]))
        assert all(below >= above for (_, above), (_, below) in pairwise(points)), line.path
        ends = [frame for frame in frames if within(frame, *points[-1])]
        assert len(begins) == len(ends) == 1 and begins != ends, line.path
        for x, y in points[1:-1]:
            assert not any(within(frame, x, y) for frame in frames if frame not in (begins[0], ends[0])), line.path


@pytest.mark.parametrize("name", CASES)
def test_labels_stand_in_the_picture_each_on_its_own_height(name: str) -> None:
    drawing = drawn(name)
    labels = [label for line in drawing.lines for label in line.labels]
    assert all(0 < label.x < WIDTH and 0 < label.y < drawing.height for label in labels)
    heights = [label.y for label in labels]
    assert len(set(heights)) == len(heights)
    for label in labels:
        assert not any(within(box.frame, label.x, label.y) for box in drawing.boxes), label


def test_what_nobody_calls_stands_low() -> None:
    """A worker stands beside the web server, above what both connect to, and what it alone calls stands below."""
    place = {box.frame.texts[0].words: box.frame.y for box in drawn("nobody calls the worker").boxes}
    roles = {box.frame.texts[-1].words: box.frame.y for box in drawn("nobody calls the worker").boxes}
    assert place["browser"] < roles["The web"] < roles["The queue"]
    assert roles["The web"] == roles["The worker"]
    assert place["mail"] == roles["The db"]


def test_circles_are_found() -> None:
    made = stack({"browser": ["a"]}, {"a": ["b"], "b": ["c"], "c": ["a"]})
    assert circle(architecture(made).connections) == ("a", "b", "c", "a")
    for one in STACKS.values():
        assert circle(architecture(one).connections) == ()
