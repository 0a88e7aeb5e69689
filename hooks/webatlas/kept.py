"""Finished pages, kept from one build to the next, so that a one-line edit costs one page.

A kept page is taken again only when nothing that shows on it has changed: its own Markdown, and the shell around it
(configuration, navigation, theme, versions). The store is a folder of JSON files, one for each page; whatever in it
cannot be read is made anew.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from webatlas.hashes import digest

FORMAT = "1"


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A finished page.

    Attributes:
        content: The HTML of its body, from which the search index is made.
        toc: Its table of contents, as nested lists of title, id, level and children.
        anchors: The ids that links can lead to.
        output: The whole HTML page.
    """

    content: str
    toc: Sequence[Any]
    anchors: Sequence[str]
    output: str


@dataclass(frozen=True, slots=True)
class _Stored:
    key: str
    page: KeptPage


class KeptPages:
    """The finished pages of one project.

    Args:
        folder: Where they are kept; made when it is needed.
        shell: A hash of everything but a page's own Markdown.
    """

    def __init__(self, folder: Path, shell: str) -> None:
        self._folder = folder
        self._shell = shell

    def key(self, markdown: str) -> str:
        """What a page is kept under: a hash of its Markdown and of all else that shows on it."""
        return digest([FORMAT, self._shell, markdown])

    def find(self, path: str, key: str) -> KeptPage | None:
        """The page at a path, when it was kept under this very key."""
        try:
            stored = msgspec.json.decode(self._file(path).read_bytes(), type=_Stored)
        except (OSError, ValueError):
            return None
        return stored.page if stored.key == key else None

    def keep(self, path: str, key: str, page: KeptPage) -> None:
        """Keep a page; a store that cannot be written keeps nothing, which costs time and nothing else."""
        target = self._file(path)
        partial = target.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(msgspec.json.encode(_Stored(key, page)))
            partial.replace(target)

    def _file(self, path: str) -> Path:
        return self._folder / f"{digest([path])}.json"
