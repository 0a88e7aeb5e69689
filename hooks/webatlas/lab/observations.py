"""What a program showed, as text that is safe to keep and the same for the same result."""

from __future__ import annotations

import re
import signal
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from webatlas.lab.processes import Outcome

LONGEST = 600
"""How many characters of a run are kept (see `saw` in the schema)."""

_ANSI = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[@-_])")
# Among them surrogates, unassigned code points and bidirectional overrides: they have no place in the data.
_UNWANTED = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_VOLATILE = (
    (re.compile(r"((?:127\.0\.0\.1|0\.0\.0\.0|localhost|\[::1?\])['\"]?(?::|, ?| port ))\d{5}\b"), r"\1PORT"),
    (re.compile(r"(\bport[ =:]{1,2})\d{5}\b"), r"\1PORT"),
    (re.compile(r"\bat 0x[0-9a-f]{6,}"), "at 0x…"),
    (re.compile(r"\btmp[a-z0-9_]{8}\b"), "tmp…"),
)
_GROUP_BAR = re.compile(r"^\s*[|+](?: |-+(?: \d+ -+)?)?")
_FRAME = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+)')
_CONDITION = "condition:"
_START = "Traceback (most recent call last):"


def shown(outcome: Outcome, masks: Mapping[Path, str]) -> str:
    """The first lines that a program printed.

    Args:
        outcome: How it ended.
        masks: Folders of this run or machine, with what to write in their place.
    """
    return cleaned(outcome.stdout, masks)


def failed(outcome: Outcome, source: str, ran: Path, masks: Mapping[Path, str], limit: float) -> str:
    """Why a program did not show its claim: the assertion that failed, or how it ended.

    Args:
        outcome: How it ended.
        source: The program's text.
        ran: The file that was run.
        masks: Folders of this run or machine, with what to write in their place.
        limit: Its time limit in seconds.
    """
    if outcome.timed_out or outcome.exceeded:
        return cleaned(_ended(outcome, limit), masks)
    where = _failing_line(outcome.stderr, source, ran)
    error = _exception(outcome.stderr)
    if outcome.returncode < 0:
        how = f"ended by {_signal_name(-outcome.returncode)}"
        crash = error or _last_line(outcome.stderr) if not where else ""
        return cleaned("\n".join(filter(None, (how, where, crash))), masks)
    if where or error:
        return cleaned("\n".join(filter(None, (where, error))), masks)
    said = _last_line(outcome.stderr) or _last_line(outcome.stdout)
    return cleaned("\n".join(filter(None, (f"exit code {outcome.returncode}", said))), masks)


def error(outcome: Outcome, source: str, ran: Path, masks: Mapping[Path, str], limit: float) -> str:
    """Why a program failed, in one line: the line of its exception that says what was wrong, or the last it said.

    Takes the same as `failed`.
    """
    if outcome.timed_out or outcome.exceeded:
        return cleaned(_ended(outcome, limit), masks)
    said, _, _ = _exception(outcome.stderr).partition("\n")
    if said and ":" not in said:  # an assertion without words
        said = f"{said} in {_failing_line(outcome.stderr, source, ran)}".removesuffix(" in ")
    said = said or _last_line(outcome.stderr) or _last_line(outcome.stdout)
    if outcome.returncode < 0:
        how = f"ended by {_signal_name(-outcome.returncode)}"
        said = f"{how}: {said}" if said else how
    return cleaned(said or f"exit code {outcome.returncode}", masks)


def conditions(outcome: Outcome, masks: Mapping[Path, str]) -> str:
    """What a program said its success depends on, in its lines `condition: …`; empty when it said nothing of it."""
    said = [
        line.removeprefix(_CONDITION).strip() for line in outcome.stdout.splitlines() if line.startswith(_CONDITION)
    ]
    return cleaned("; ".join(filter(None, said)), masks)


def cut(text: str, longest: int) -> str:
    """The text, at most so many characters of it."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def cleaned(text: str, masks: Mapping[Path, str], longest: int = LONGEST) -> str:
    """The text without escapes, unprintable characters and what differs from run to run, cut to its longest."""
    text = _ANSI.sub("", text.replace("\r\n", "\n")).replace("\t", " ")
    text = "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _UNWANTED)
    names = {str(form): mask for folder, mask in masks.items() for form in (folder, folder.resolve())}
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, names[name])
    for pattern, replacement in _VOLATILE:
        text = pattern.sub(replacement, text)
    lines = [line.rstrip() for line in text.splitlines()]
    kept = "\n".join(line for line in lines if line)
    return cut(kept, longest)


def _ended(outcome: Outcome, limit: float) -> str:
    """Why the lab ended it, and the last that it said."""
    said = f"was ended: it took {outcome.exceeded}" if outcome.exceeded else f"did not end within {limit:g} s"
    last = _last_line(outcome.stderr) or _last_line(outcome.stdout)
    return f"{said}; last: {last}" if last else said


def _failing_line(stderr: str, source: str, ran: Path) -> str:
    """`line 12: assert …`: the last line of the program that the traceback goes through."""
    numbers = [int(frame["line"]) for frame in _FRAME.finditer(stderr) if Path(frame["file"]).name == ran.name]
    if not numbers:
        return ""
    lines = source.splitlines()
    text = lines[numbers[-1] - 1].strip() if numbers[-1] <= len(lines) else ""
    return f"line {numbers[-1]}: {text}"


def _exception(stderr: str) -> str:
    """The exception of the last traceback: its type and the first lines of its message."""
    lines = [_GROUP_BAR.sub("", line) for line in stderr.splitlines()]
    starts = [number for number, line in enumerate(lines) if line.strip().endswith(_START)]
    if not starts:
        return ""
    rest = list(_after_frames(lines[starts[-1] + 1 :]))
    return "\n".join(rest[:6])


def _after_frames(lines: list[str]) -> Iterator[str]:
    begun = False
    for line in lines:
        begun = begun or bool(line.strip() and not line.startswith(" "))
        if begun:
            if not line.strip():
                return
            yield line


def _last_line(text: str) -> str:
    return next((line.strip() for line in reversed(text.splitlines()) if line.strip()), "")


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
