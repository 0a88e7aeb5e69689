"""The architecture of a stack: its boxes, and who connects to whom. What the check judges and the picture draws."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from webatlas.entries import Outsider, Role, Stack


@dataclass(frozen=True, slots=True)
class Box:
    """What the picture draws as one box: a process or a service with the parts in it, or what stands outside.

    Attributes:
        id: The id of its role or outsider.
        owner: The role that it is, or what stands outside.
        parts: The roles whose tools run in it.
    """

    id: str
    owner: Role | Outsider
    parts: tuple[Role, ...]

    @property
    def connects(self) -> Iterator[tuple[str, str]]:
        """What it and its parts open connections to, and what passes."""
        for one in (self.owner, *self.parts):
            yield from one.connects.items()


@dataclass(frozen=True, slots=True)
class Connection:
    """That one box opens connections to another.

    Attributes:
        start: The id of the box that opens them.
        end: The id of the box that takes them.
        labels: What passes.
    """

    start: str
    end: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Architecture:
    """The boxes of a stack in the order in which they are written, and their connections."""

    boxes: Sequence[Box]
    connections: Sequence[Connection]


def architecture(stack: Stack) -> Architecture:
    """The boxes and connections of a stack; ids that name nothing are left out, the check tells of them."""
    boxes = [Box(one.id, one, ()) for one in stack.outside]
    for role in stack.roles:
        if role.inside is None and role.stage == "running":
            boxes.append(Box(role.id, role, tuple(part for part in stack.roles if part.inside == role.id)))
    home = homes(stack)
    joined: dict[tuple[str, str], dict[str, None]] = {}
    for box in boxes:
        for target, label in box.connects:
            if target in home and home[target] != box.id:
                joined.setdefault((box.id, home[target]), {})[label] = None
    return Architecture(boxes, [Connection(start, end, tuple(labels)) for (start, end), labels in joined.items()])


def homes(stack: Stack) -> Mapping[str, str]:
    """The box in which each role and outsider stands, by their ids."""
    own = {one.id: one.id for one in stack.outside}
    return own | {role.id: role.inside or role.id for role in stack.roles if role.stage == "running"}


def circle(connections: Sequence[Connection]) -> Sequence[str]:
    """Boxes that connect in a circle, the first of them again at the end; none when there is no circle."""
    onward: dict[str, list[str]] = {}
    for one in connections:
        onward.setdefault(one.start, []).append(one.end)
    done: set[str] = set()

    def search(id: str, way: tuple[str, ...]) -> Sequence[str]:
        if id in way:
            return (*way[way.index(id) :], id)
        if id not in done:
            for after in onward.get(id, ()):
                if found := search(after, (*way, id)):
                    return found
            done.add(id)
        return ()

    return next((found for start in onward if (found := search(start, ()))), ())
