"""An address belongs to one page, forever."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from webatlas.catalog import Catalog
from webatlas.entries import ENTRY_TYPES
from webatlas.links import FIXED, RESERVED, SECTIONS, address, published
from webatlas.problems import Problem, quoted


def check(catalog: Catalog, today: dt.date) -> Iterator[Problem]:
    """A former id is no other entry's id, present or former."""
    for kind in ENTRY_TYPES:
        taken: dict[str, str] = {}
        for entry in catalog.of_kind(kind).values():
            for index, former in enumerate(entry.former_ids):
                path = ("former_ids", index)
                if former in catalog.known[kind]:
                    owner = "its own id" if former == entry.id else f"the id of another {kind}"
                    message = f"{quoted(former)} is {owner}"
                    yield catalog.problem(kind, entry.id, path, message, "an address leads to one page")
                elif taken.setdefault(former, entry.id) != entry.id:
                    message = f"{quoted(former)} already leads to {quoted(taken[former])}"
                    yield catalog.problem(kind, entry.id, path, message, "an address leads to one page")


def check_docs(catalog: Catalog, docs: Path) -> Iterator[Problem]:
    """No hand-written file stands where the generator puts one; MkDocs would publish either, and say nothing."""
    if not docs.is_dir():
        return
    taken = {*FIXED, *(f"{section}/" for section in SECTIONS.values())}
    for kind, entry in catalog.entries():
        taken |= {address(kind, id) for id in (entry.id, *entry.former_ids)}
    for path in sorted(docs.rglob("*")):
        place = path.relative_to(docs).as_posix()
        at = published(place)
        if path.is_file() and (at in taken or place.startswith(RESERVED)):
            shown = f"{docs.name}/{place}"
            message = f"the generator makes what stands at {quoted('/' + at)}"
            yield Problem(shown, 1, 1, "", message, "give the file another name")
