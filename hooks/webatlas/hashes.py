"""Hashes over several texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def digest(parts: Iterable[str | bytes]) -> str:
    """One hash of several texts, each told apart from the next."""
    whole = hashlib.sha256()
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        whole.update(str(len(raw)).encode() + b":" + raw)
    return whole.hexdigest()
