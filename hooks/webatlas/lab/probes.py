"""Probes: programs that show a claim."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from webatlas.problems import Problem, quoted
from webatlas.programs import BrokenProgramError, Program, read_program
from webatlas.schemas import ID


@dataclass(frozen=True, slots=True)
class Probe:
    """A program that shows what a tool does for a feature.

    Attributes:
        tool: The tool's id.
        feature: The feature's id.
        path: Its file.
        program: What stands in it.
    """

    tool: str
    feature: str
    path: Path
    program: Program

    @property
    def name(self) -> str:
        """How messages name it, for example `fastapi/websockets`."""
        return f"{self.tool}/{self.feature}"


def probe_paths(data: Path, tool: str) -> list[Path]:
    """The files of a tool's probes, sorted; editors' leavings are none."""
    return sorted((data / "probes" / tool).glob("[!.#~]*.py"))


def read_probe(path: Path) -> Probe:
    """Read a probe, `…/probes/<tool>/<feature>.py`.

    Raises:
        BrokenProgramError: With every problem of it.
    """

    def broken(message: str, hint: str = "", line: int = 1) -> BrokenProgramError:
        return BrokenProgramError([Problem(str(path), line, 1, "", message, hint)])

    if not ID.fullmatch(path.stem):
        raise broken(f"{quoted(path.stem)} is not a feature's id", "name the file by the feature that it shows")
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise broken(f"the file cannot be read: {error.strerror}") from error
    try:
        source = raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise broken(f"byte 0x{raw[error.start]:02x} is not UTF-8", "save the file as UTF-8", line) from error
    return Probe(path.parent.name, path.stem, path, read_program(str(path), source))
