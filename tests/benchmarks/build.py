"""What the atlas costs: its build against plain MkDocs, at several sizes, and its check alone.

Run by hand: `python tests/benchmarks/build.py [--sizes 100,500,2000] [--repeat 3]`. Each line is a ratio of two
measurements of one run on one machine; a plain build is MkDocs with the same theme and extensions over the pages that
`webatlas pages` wrote out, without the hook.

Times are processor time, user and system together: a build runs in one thread, so this is what it takes on a machine
that has nothing else to do, and other jobs disturb it least. The two builds take turns, and the least time counts.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from projects import write_project  # noqa: E402
from synthetic import write_atlas  # noqa: E402

AIMS = {"time": 1.1, "memory": 1.5, "growth": 1.2, "check": 2.0}
LARGE = 1000
"""From this number of tools on, each build is run once, and none again with finished pages."""


@dataclass(frozen=True)
class Cost:
    """What one process took.

    Attributes:
        seconds: Processor time.
        megabytes: Peak resident memory.
    """

    seconds: float
    megabytes: float


def run(command: Sequence[str], environment: dict[str, str]) -> Cost:
    """Run a command once."""
    # A child of its own, so that its peak is not that of another.
    code = (
        "import resource, subprocess, sys\n"
        "done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)\n"
        "sys.stderr.buffer.write(done.stderr)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss)\n"
        "sys.exit(done.returncode)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(done.stderr)
    seconds, peak = done.stdout.split()
    return Cost(float(seconds), int(peak) / (1024 if sys.platform != "darwin" else 1024**2))


def least(costs: Sequence[Cost]) -> Cost:
    """The least of each."""
    return Cost(min(cost.seconds for cost in costs), min(cost.megabytes for cost in costs))


def plain_config(project: Path, docs: Path) -> Path:
    """A configuration with the same theme, plugins and extensions, and without the hook."""
    lines = (project / "mkdocs.yml").read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(("hooks:", "watch:"))]
    path = project / "plain.yml"
    path.write_text("\n".join((*kept, f"docs_dir: {docs}", "")), "utf-8")
    return path


def real_project(folder: Path) -> Path:
    """The real site in a folder of its own, where a second configuration can stand."""
    for name in ("docs", "overrides"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    for name in ("hooks", "data"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def builder(config: Path, out: Path, cache: Path) -> Callable[[], Cost]:
    """One strict build, with the finished pages that the cache holds."""
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-f", str(config), "-d", str(out)]
    return lambda: run(command, {"WEBATLAS_CACHE": str(cache), "WEBATLAS_DATA": ""})


def row(name: str, seconds: float, against: float, megabytes: str, ratio: str, aim: str) -> None:
    """Print a line of the table; what is zero or empty is left out."""
    times = "".join(f"{time:>10.2f}" if time else " " * 10 for time in (seconds, against))
    print(f"{name:<38}{times}{megabytes:>16}{ratio:>9}{aim:>8}", flush=True)


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sizes", default="0,100,500,2000", help="numbers of synthetic tools; 0 is the real site")
    parser.add_argument("--repeat", type=int, default=3, help="times that each build is run")
    given = parser.parse_args()
    print(f"{'':<38}{'atlas s':>10}{'plain s':>10}{'MB':>16}{'ratio':>9}{'aim':>8}")
    per_page: dict[int, float] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for size in (int(one) for one in given.sizes.split(",") if one):
            if size:
                write_atlas(folder / f"data-{size}", size)
                project = write_project(folder / f"project-{size}", folder / f"data-{size}")
            else:
                project = real_project(folder / "project-real")
            compare(project, size, given.repeat, per_page)
            shutil.rmtree(project)
        sizes = sorted(per_page)
        if len(sizes) > 1:
            growth = per_page[sizes[-1]] / per_page[sizes[0]]
            label = f"ms a page, {sizes[-1]} tools against {sizes[0]}"
            row(label, per_page[sizes[-1]], per_page[sizes[0]], "", f"{growth:.2f}", str(AIMS["growth"]))
        write_atlas(folder / "check", 1000)
        command = [sys.executable, "-m", "webatlas", "check", "--data", str(folder / "check")]
        cost = least([run(command, {}) for _ in range(max(3, given.repeat))])
        row("check of 1,000 tools, seconds", cost.seconds, 0, f"{cost.megabytes:.0f}", "", str(AIMS["check"]))


def compare(project: Path, size: int, repeat: int, per_page: dict[int, float]) -> None:
    """Build one project both ways and print the rows; note the milliseconds per page of a synthetic one."""
    docs, cache, site = (project / name for name in ("pages", "cache", "site"))
    command = [sys.executable, "-m", "webatlas", "pages", str(docs), "--data", str(project / "data")]
    subprocess.run(command, check=True, capture_output=True)
    build_plain = builder(plain_config(project, docs), site, cache)
    build_atlas = builder(project / "mkdocs.yml", site, cache)
    plains, atlases, agains = [], [], []
    for _ in range(1 if size >= LARGE else repeat):
        plains.append(build_plain())
        shutil.rmtree(cache, ignore_errors=True)
        atlases.append(build_atlas())
        if size < LARGE:
            agains.append(build_atlas())
    plain, atlas = least(plains), least(atlases)
    pages = sum(1 for _ in docs.rglob("*.md"))
    label = f"{size:,} synthetic tools, {pages:,} pages" if size else f"the real site, {pages:,} pages"
    row(label, atlas.seconds, plain.seconds, "", f"{atlas.seconds / plain.seconds:.2f}", str(AIMS["time"]))
    megabytes = f"{atlas.megabytes:.0f} / {plain.megabytes:.0f}"
    row("  its peak memory", 0, 0, megabytes, f"{atlas.megabytes / plain.megabytes:.2f}", str(AIMS["memory"]))
    if agains:
        again = least(agains)
        row("  built again", again.seconds, plain.seconds, "", f"{again.seconds / plain.seconds:.2f}", "")
    if size:
        per_page[size] = 1000 * atlas.seconds / pages


if __name__ == "__main__":
    main()
