"""Hand-written pages: Markdown files that link to entries by id and can show a comparison.

A link is `[[id]]`, `[[kind:id]]` or `[[id|text]]`, as in the texts of entries. A comment on a line of its own is a
directive: `<!-- compare: CATEGORY -->` shows a category's table, `<!-- compare: CATEGORY; FEATURE, FEATURE -->` some of
its columns. Code is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from webatlas.links import published
from webatlas.problems import Problem
from webatlas.reading import UnreadableError, read_text
from webatlas.texts import REFERENCE, Reference

# A front matter, a fenced block, a span of code: what stands in them is not ours.
_LEFT_ALONE = re.compile(
    r"\A---\n.*?\n---\n|^(?P<fence>`{3,}|~{3,}).*?^(?P=fence)[`~]*\s*?$|(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)
_OURS = re.compile(
    REFERENCE.pattern + r"|^<!--[ \t]*(?P<name>[a-z]+):[ \t]*(?P<value>[^\n]*?)[ \t]*-->[ \t]*$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """One Markdown file of the docs folder.

    Attributes:
        path: Where it stands in the docs folder: `guides/auth.md`.
        shown: The file, as problems name it.
        text: Its text, front matter and all.
    """

    path: str
    shown: str
    text: str

    @property
    def address(self) -> str:
        """Where MkDocs publishes it, from the site's root."""
        return published(self.path)


@dataclass(frozen=True, slots=True)
class Directive:
    """What a comment asks to be put in its place.

    Attributes:
        name: The word before the colon.
        category: The id before the semicolon.
        features: The ids after it.
    """

    name: str
    category: str
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A link or a directive, and the span of the text that it takes.

    Attributes:
        meaning: What it says.
        start: Its first character, from 0.
        end: The character after its last.
    """

    meaning: Reference | Directive
    start: int
    end: int


def read_written(docs: Path, shown: str) -> tuple[list[WrittenPage], list[Problem]]:
    """Every Markdown file of a docs folder, and what could not be read.

    Args:
        docs: The folder; it may be absent.
        shown: How problems name it.
    """
    pages: list[WrittenPage] = []
    problems: list[Problem] = []
    for path in sorted(docs.rglob("*.md")) if docs.is_dir() else ():
        place = path.relative_to(docs).as_posix()
        try:
            pages.append(WrittenPage(place, f"{shown}/{place}", read_text(path, docs, f"{shown}/{place}")))
        except UnreadableError as error:
            problems += error.problems
    return pages, problems


def marks(text: str) -> Iterator[Mark]:
    """The links and directives of a text, in their order."""
    spans = [found.span() for found in _LEFT_ALONE.finditer(text)]
    for found in _OURS.finditer(text):
        if any(start <= found.start() < end for start, end in spans):
            continue
        if found[1]:
            meaning: Reference | Directive = Reference(found[1].strip(), (found[2] or "").strip())
        else:
            category, _, features = found["value"].partition(";")
            named = tuple(part.strip() for part in features.split(",") if part.strip())
            meaning = Directive(found["name"], category.strip(), named)
        yield Mark(meaning, found.start(), found.end())


def position(text: str, index: int) -> tuple[int, int]:
    """The line and the column of a character, both from 1."""
    return text.count("\n", 0, index) + 1, index - (text.rfind("\n", 0, index) + 1) + 1
