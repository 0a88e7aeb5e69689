"""What the atlas costs: its build against plain MkDocs, at several sizes, and its check alone.

Run by hand: `python tests/benchmarks/build.py [--sizes 100,500,2000]`. Each line is a ratio of two measurements of one
run on one machine; a plain build is MkDocs with the same theme and extensions over the pages that `webatlas pages`
wrote out, without the hook.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from synthetic import write_atlas  # noqa: E402

AIMS = {"time": 1.1, "memory": 1.5, "growth": 1.2, "check": 2.0}


@dataclass(frozen=True)
class Cost:
    """What one process took.

    Attributes:
        seconds: Wall-clock time.
        megabytes: Peak resident memory.
    """

    seconds: float
    megabytes: float


def measure(command: Sequence[str], environment: dict[str, str], repeat: int) -> Cost:
    """Run a command several times; the least time and the memory of that run."""
    return min((_once(command, environment) for _ in range(repeat)), key=lambda cost: cost.seconds)


def _once(command: Sequence[str], environment: dict[str, str]) -> Cost:
    # A child of its own, so that its peak is not that of another.
    code = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)\n"
        "sys.stderr.buffer.write(done.stderr)\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        "sys.exit(done.returncode)\n"
    )
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(done.stderr)
    return Cost(seconds, int(done.stdout) / (1024 if sys.platform != "darwin" else 1024**2))


def plain_config(folder: Path, docs: Path) -> Path:
    """A configuration with the same theme, plugins and extensions, and without the hook."""
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    kept = [line for line in text.splitlines() if not line.startswith(("hooks:", "watch:"))]
    path = folder / "plain.yml"
    body = "\n".join(kept).replace("custom_dir: overrides", f"custom_dir: {ROOT / 'overrides'}")
    path.write_text(body.replace("paths: [hooks]", f"paths: [{ROOT / 'hooks'}]") + f"\ndocs_dir: {docs}\n", "utf-8")
    return path


def build(config: Path, out: Path, data: Path, repeat: int, cache: Path) -> Cost:
    """The cost of one strict build, with the finished pages that the cache holds."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-f", str(config), "-d", str(out)]
    return measure(command, {"WEBATLAS_DATA": str(data), "WEBATLAS_CACHE": str(cache)}, repeat)


def row(name: str, seconds: float, against: float, megabytes: str, ratio: str, aim: str) -> None:
    print(f"{name:<34}{seconds:>10.2f}{against:>10.2f}{megabytes:>16}{ratio:>9}{aim:>8}")


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="100,500,2000", help="numbers of synthetic tools")
    parser.add_argument("--repeat", type=int, default=1, help="times that each build is run; the fastest counts")
    given = parser.parse_args()
    print(f"{'':<34}{'atlas s':>10}{'plain s':>10}{'MB':>16}{'ratio':>9}{'aim':>8}")
    per_page: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (0, *(int(one) for one in given.sizes.split(","))):
            data = folder / f"data-{size}"
            if size:
                write_atlas(data, size)
            else:
                shutil.copytree(ROOT / "data", data)
            compare(folder, data, size, given.repeat, per_page)
        sizes = sorted(per_page)
        if len(sizes) > 1:
            growth = per_page[sizes[-1]] / per_page[sizes[0]]
            label = f"per page, {sizes[-1]} tools against {sizes[0]}"
            row(label, per_page[sizes[-1]], per_page[sizes[0]], "", f"{growth:.2f}", str(AIMS["growth"]))
        write_atlas(folder / "check", 1000)
        cost = measure(
            [sys.executable, "-m", "webatlas", "check", "--data", str(folder / "check")], {}, max(3, given.repeat)
        )
        row("check of 1,000 tools, seconds", cost.seconds, 0, f"{cost.megabytes:.0f}", f"{cost.seconds:.2f}", "2.0")


def compare(folder: Path, data: Path, size: int, repeat: int, per_page: dict[int, float]) -> None:
    """Build one data folder both ways and print the row; note the milliseconds per page of a synthetic one."""
    docs = folder / f"docs-{size}"
    # `webatlas pages` takes the hand-written pages from beside the data.
    (data.parent / "docs").exists() or shutil.copytree(ROOT / "docs", data.parent / "docs")
    subprocess.run(
        [sys.executable, "-m", "webatlas", "pages", str(docs), "--data", str(data)], check=True, capture_output=True
    )
    cache = folder / f"cache-{size}"
    plain = build(plain_config(folder, docs), folder / "plain", data, repeat, cache)
    atlas = build(ROOT / "mkdocs.yml", folder / "atlas", data, 1, cache)
    again = build(ROOT / "mkdocs.yml", folder / "atlas", data, repeat, cache)
    pages = sum(1 for _ in docs.rglob("*.md"))
    label = f"{size} synthetic tools, {pages} pages" if size else f"the real site, {pages} pages"
    megabytes = f"{atlas.megabytes:.0f} / {plain.megabytes:.0f}"
    row(label, atlas.seconds, plain.seconds, megabytes, f"{atlas.seconds / plain.seconds:.2f}", str(AIMS["time"]))
    row("  its peak memory", 0, 0, "", f"{atlas.megabytes / plain.megabytes:.2f}", str(AIMS["memory"]))
    row("  built again", again.seconds, plain.seconds, "", f"{again.seconds / plain.seconds:.2f}", "")
    if size:
        per_page[size] = 1000 * atlas.seconds / pages


if __name__ == "__main__":
    main()
