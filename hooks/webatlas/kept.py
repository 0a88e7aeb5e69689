"""Finished pages, kept from one build to the next, so that a one-line edit costs one page.

A kept page is taken again only when nothing that shows on it has changed: its own Markdown, and the shell around it
(configuration, navigation, theme, versions). The store is a folder of JSON files, one for each page; whatever in it
cannot be read is made anew.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

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


class KeptPages:
    """The finished pages of one project.

    Args:
        folder: Where they are kept; made when it is needed.
        shell: A hash of everything but a page's own Markdown.
    """

    def __init__(self, folder: Path, shell: str) -> None:
        self._folder = folder
        self._shell = shell

    def find(self, path: str, markdown: str) -> KeptPage | None:
        """The page at a path, when it was finished from this very Markdown."""
        try:
            stored = json.loads(self._file(path).read_text("utf-8"))
            return KeptPage(**stored["page"]) if stored["key"] == self._key(markdown) else None
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def keep(self, path: str, markdown: str, page: KeptPage) -> None:
        """Keep a page; a store that cannot be written keeps nothing, which costs time and nothing else."""
        target = self._file(path)
        partial = target.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps({"key": self._key(markdown), "page": asdict(page)}), "utf-8")
            partial.replace(target)

    def _file(self, path: str) -> Path:
        return self._folder / f"{digest([path])}.json"

    def _key(self, markdown: str) -> str:
        return digest([FORMAT, self._shell, markdown])
