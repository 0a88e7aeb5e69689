"""A data folder with probes, and a machine without a registry."""

from __future__ import annotations

import io
import os
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from webatlas.lab.records import Records
from webatlas.lab.verify import verify

from .index import Index

BASE = Path(getattr(sys, "_base_executable", sys.executable))


@pytest.fixture(autouse=True)
def offline(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch):
    """Few interpreters to ask, a cache of our own, and no registry, unless the test is marked `network`."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("PATH", os.pathsep.join([str(BASE.parent), "/usr/bin", "/bin"]))
    monkeypatch.setenv("PYENV_ROOT", str(home / "pyenv"))
    monkeypatch.setenv("TMPDIR", str(home))  # a lab that is killed leaves its folders
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)
    if not request.node.get_closest_marker("network"):
        monkeypatch.setenv("HOME", str(home))
        monkeypatch.setenv("UV_CACHE_DIR", str(home / "cache"))
        monkeypatch.setenv("UV_OFFLINE", "1")


@dataclass
class Result:
    """What a run of the lab came to."""

    code: int
    out: str
    err: str


@dataclass
class Bench:
    """A data folder, and the lab to run on it."""

    data: Path
    options: dict[str, Any] = field(default_factory=dict)

    def tool(self, id: str, text: str = "name: Tool") -> None:
        """Write a tool's file."""
        path = self.data / "tools" / f"{id}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", "utf-8")

    def probe(self, name: str, code: str, *header: str) -> Path:
        """Write a probe, `tool/feature`, with a metadata block of the given lines."""
        path = self.data / "probes" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = header or ('requires-python = ">=3.9"',)
        block = "".join(f"# {line}\n" for line in ("/// script", *lines, "///"))
        path.write_text(block + textwrap.dedent(code), "utf-8")
        return path

    def verify(self, *tools: str, **options: Any) -> Result:
        """Run the lab in this process."""
        out, err = io.StringIO(), io.StringIO()
        code = verify(self.data, tools, out=out, err=err, **{"jobs": 2, "timeout": 120, **self.options, **options})
        return Result(code, out.getvalue(), err.getvalue())

    def runs(self, tool: str) -> dict[str, Any]:
        """What is recorded."""
        return Records(self.data).runs(tool)

    def evidence(self, tool: str) -> Path:
        """The file of the records."""
        return self.data / "evidence" / f"{tool}.yaml"


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """An empty data folder with one tool, `demo`."""
    made = Bench(tmp_path / "data")
    made.tool("demo")
    return made


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    """A package index on loopback."""
    serving = Index()
    monkeypatch.delenv("UV_OFFLINE", raising=False)
    monkeypatch.setenv("UV_DEFAULT_INDEX", serving.address)
    yield serving
    serving.close()
