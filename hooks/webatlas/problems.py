"""Problems: what is wrong with the data, one line each, never a traceback."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong, and where.

    Attributes:
        file: The path of the file, as the user would type it.
        line: The line, from 1.
        column: The column, from 1.
        field: The dotted path of the field, empty for the file as a whole.
        message: What is wrong; quotes the value.
        hint: What to do about it, or empty.
        severity: A warning does not fail a check.
    """

    file: str
    line: int
    column: int
    field: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    @property
    def text(self) -> str:
        """The message with its hint."""
        return f"{self.message}; {self.hint}" if self.hint else self.message

    def __str__(self) -> str:
        """`file:line:column: field: message; hint`, with `warning:` before the field of a warning."""
        parts = [f"{self.file}:{self.line}:{self.column}"]
        if self.severity == "warning":
            parts.append("warning")
        if self.field:
            parts.append(self.field)
        return ": ".join([*parts, self.text])


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Those of the problems that fail a check."""
    return [problem for problem in problems if problem.severity == "error"]


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint that names the known word nearest to `word`, or nothing when none is near."""
    by_folded = {candidate.casefold(): candidate for candidate in known}
    near = get_close_matches(word.casefold(), by_folded, n=1, cutoff=0.6)
    return f"did you mean '{by_folded[near[0]]}'?" if near else ""


def quoted(value: str, limit: int = 60) -> str:
    """The value in quotes, cut to `limit` characters, with what cannot be seen written as an escape."""
    visible = "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in value[:limit])
    return f"'{visible}{'…' if len(value) > limit else ''}'"


def listed(words: Sequence[str]) -> str:
    """The words as English: `a`, `a or b`, `a, b or c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
