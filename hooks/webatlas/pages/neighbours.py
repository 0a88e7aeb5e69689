"""Neighbours: the entries before and after one, where readers go through a list."""

from __future__ import annotations

from collections.abc import Sequence


def neighbours(ids: Sequence[str], id: str) -> dict[str, str | None]:
    """The ids before and after one in a list, as the templates take them."""
    place = ids.index(id)
    return {
        "before": ids[place - 1] if place > 0 else None,
        "after": ids[place + 1] if place + 1 < len(ids) else None,
    }
