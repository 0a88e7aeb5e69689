"""What changed between two states of the records, as a list in Markdown for whoever has to judge it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from webatlas.lab.ledger import KINDS, Key, Ledger, Record

_RANK = {"failed": 0, "fails": 0, "condition": 1, "passed": 2, "works": 2}
_FACTS = {
    "version": "version",
    "released": "released",
    "requires_python": "Python",
    "license": "licence",
    "typed": "typed",
}
_PACKAGES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Result:
    """What a program showed, as one reads it.

    Attributes:
        kind: What its record is of.
        name: What it is about: `fastapi/websockets`.
        result: Its result.
        on: On which versions and which Python.
        date: The day of the run.
        said: What it printed, or why it failed.
        packages: What was installed, with versions.
    """

    kind: str
    name: str
    result: str
    on: str
    date: str
    said: str
    packages: Mapping[str, str]

    @property
    def rank(self) -> int:
        """The higher, the better."""
        return _RANK[self.result]

    def __str__(self) -> str:
        """`passed on 0.165.0, Python 3.13.0 (2026-11-22)`."""
        return f"{self.result} on {self.on} ({self.date})"


def what_changed(before: Ledger, after: Ledger) -> str:
    """The list of what changed, in Markdown: what was lost first, then what was gained, came and went."""
    old, new = _results(before), _results(after)
    both = [(old[key], one) for key, one in new.items() if key in old and before[key] != after[key]]
    lost = [pair for pair in both if pair[1].rank < pair[0].rank]
    gained = [pair for pair in both if pair[1].rank > pair[0].rank]
    same = [pair for pair in both if pair[1].rank == pair[0].rank]
    sections = [
        _section("No longer as good", [_change(*pair) for pair in lost]),
        _section("Better than before", [_change(*pair) for pair in gained]),
        _section("New", [_arrival(one) for key, one in new.items() if key not in old]),
        _section("Gone", [f"- `{one.name}`: {one}" for key, one in old.items() if key not in new]),
        _section("Releases", list(_releases(before, after))),
    ]
    return "\n\n".join([_summary(lost, gained, same), *filter(None, sections)]) + "\n"


def _results(ledger: Ledger) -> dict[Key, Result]:
    """All results, those of one kind together."""
    keys = sorted(ledger, key=lambda key: (list(KINDS).index(key.folder), key))
    return {key: _result(key, ledger[key]) for key in keys if key.folder != "releases"}


def _result(key: Key, record: Record) -> Result:
    path = PurePosixPath(key.file)
    python = f"Python {record['python']}"
    if key.folder == "evidence":
        kind, name, on = "claim", f"{path.stem}/{key.name}", [record["version"]]
    elif key.folder == "cells":
        kind, name = "cell", f"{path.parent.name}/{path.stem}/{key.name}"
        on = [f"{package} {version}" for package, version in record["versions"].items()]
    else:
        kind, name = "starter", f"stack {path.stem}"
        on = [f"{service} {version}" for service, version in record["services"].items()]
    return Result(
        kind=kind,
        name=name,
        result=record["result"],
        on=_harmless(", ".join([*filter(None, on), python])),
        date=record["date"],
        said=record["note" if key.folder == "cells" else "saw"],
        packages=record["packages"],
    )


Pair = tuple[Result, Result]


def _summary(lost: Sequence[Pair], gained: Sequence[Pair], same: Sequence[Pair]) -> str:
    run = [after for _, after in (*lost, *gained, *same)]
    if not run:
        return "Nothing that is recorded was run anew."
    kinds = Counter(one.kind for one in run)
    counted = ", ".join(f"{count} {kind}{'' if count == 1 else 's'}" for kind, count in kinds.items())
    of_same = [
        f"{sum(before.on != after.on for before, after in same)} on other versions",
        f"{sum(not after.rank for _, after in same)} failing as before",
    ]
    notes = [
        f"{len(lost)} no longer as good" if lost else "",
        f"{len(gained)} better than before" if gained else "",
        f"{len(same)} with the same result ({', '.join(of_same)})" if same else "",
    ]
    return f"Run anew: {counted}. Of these, {', '.join(filter(None, notes))}."


def _section(title: str, items: Sequence[str]) -> str:
    return "\n".join([f"## {title} ({len(items)})", "", *items]).rstrip() if items else ""


def _change(before: Result, after: Result) -> str:
    lines = [f"- `{after.name}`: {before} → {after}"]
    if packages := _packages(before.packages, after.packages):
        lines.append(f"  Installed: {packages}.")
    return "\n".join([*lines, *_quotation(after)])


def _arrival(new: Result) -> str:
    return "\n".join([f"- `{new.name}`: {new}", *(() if new.rank == 2 else _quotation(new))])


def _quotation(result: Result) -> Iterator[str]:
    """What the program said, as a block of code that nothing in it can end."""
    longest = max((len(run) for run in re.findall("`+", result.said)), default=0)
    fence = "`" * max(3, longest + 1)
    if result.said:
        yield from (f"  {line}".rstrip() for line in ("", f"{fence}text", *result.said.splitlines(), fence, ""))


def _packages(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    changed = [
        _harmless(f"{name} {before.get(name, 'absent')} → {after.get(name, 'absent')}")
        for name in sorted({*before, *after})
        if before.get(name) != after.get(name)
    ]
    more = len(changed) - _PACKAGES_SHOWN
    return ", ".join(changed[:_PACKAGES_SHOWN]) + (f" and {more} more" if more > 0 else "")


def _releases(before: Ledger, after: Ledger) -> Iterator[str]:
    """A line on each tool whose newest release is another, or says something else of itself."""
    for key in sorted(after):
        if key.folder != "releases":
            continue
        tool, new, old = PurePosixPath(key.file).stem, after[key], before.get(key)
        if old is None:
            yield f"- `{tool}`: version {_word(new['version'])}, released {_word(new['released'])}, the first recorded"
            continue
        changed = [
            f"{word} {_word(old[field])} → {_word(new[field])}"
            for field, word in _FACTS.items()
            if old[field] != new[field]
        ]
        if changed:
            yield f"- `{tool}`: {', '.join(changed)}"


def _word(fact: object) -> str:
    """A fact of a release as one reads it."""
    if isinstance(fact, bool):
        return "yes" if fact else "no"
    return "not stated" if fact is None else f"`{' '.join(str(fact).split()).replace('`', '’')}`"


def _harmless(text: str) -> str:
    """What packages say of themselves, without what could mean something in Markdown."""
    return re.sub(r"[^\w .,+!()→-]", "?", text)
