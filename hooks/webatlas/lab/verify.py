"""`webatlas verify`: run programs in parallel, report each as it finishes, record what they showed."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from webatlas.lab import cells, claims, stacks
from webatlas.lab.environments import InstallationError, Uv
from webatlas.lab.interpreters import Interpreter, find_interpreters, matching
from webatlas.lab.jobs import INTERRUPTED, USAGE, Plan, Shard, TimeLimit, carry_out, cores, for_little_time, parse_shard
from webatlas.lab.processes import Stop
from webatlas.lab.records import Records
from webatlas.lab.rooms import sweep
from webatlas.lab.running import Lab
from webatlas.lab.services import SERVICES
from webatlas.lab.services.pool import Pool
from webatlas.lab.services.service import Service
from webatlas.lab.sharing import Environments
from webatlas.problems import did_you_mean, quoted
from webatlas.starters import known_starters

DEFAULT_TIMEOUT = 60.0
"""Seconds after which a program is ended."""


def verify(
    data: Path,
    tools: Sequence[str],
    *,
    matrices: Sequence[str] = (),
    starters: Sequence[str] = (),
    rows: Sequence[str] = (),
    columns: Sequence[str] = (),
    recorded: bool = False,
    fresh: bool = False,
    changed: bool = False,
    within: TimeLimit | None = None,
    shard: str | None = None,
    jobs: int | None = None,
    python: str | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    releases: bool = True,
    out: TextIO,
    err: TextIO | None = None,
    services: Mapping[str, Service] = SERVICES,
) -> int:
    """Run the probes of tools, the cells of matrices and the starters of stacks; all of them when none is named.

    Args:
        data: The data folder.
        tools: Ids of tools.
        matrices: Ids of matrices.
        starters: Ids of stacks.
        rows: The rows of the matrices to run; all when none is named.
        columns: The same for the columns.
        recorded: Run on the recorded versions and compare, instead of running on the newest and recording.
        fresh: Run those cells and starters too that showed the same today already.
        changed: Run only what has no record of the program as it stands.
        within: Begin nothing after this time, and begin with what is new or changed; then comes what was recorded last
            where recorded results are compared, and what was recorded longest ago where new ones are recorded.
        shard: Do only this part of the work, `1/4` for the first of four.
        jobs: How many programs run at once; the number of cores when absent.
        python: The only version to use, `3.12` or `3.12.1`.
        timeout: Seconds after which a program is ended, unless it has a limit of its own.
        releases: Whether to record the facts about the tools' releases too.
        out: Where results go.
        err: Where wrong usage goes, and the counter when it is a terminal; standard error when absent.
        services: The services that programs can ask for.

    Returns:
        The exit code: 0 when every probe that ran passed, and every cell that should have been run was; 1 when a probe
        failed, a recorded result was not had again, or something could not be run; 2 for wrong usage; 130 when
        interrupted.
    """
    err = err or sys.stderr
    if sys.platform == "win32":
        print("the lab runs on Linux and macOS; on Windows, run it under WSL", file=err)
        return USAGE
    if not data.is_dir():
        print(f"there is no folder {quoted(str(data))}; name the data folder with --data", file=err)
        return USAGE
    sweep()
    stop = Stop()
    pool = Pool(services, stop)
    ending = ExitStack()
    ending.callback(pool.close)
    try:
        known = claims.known_tools(data)
        known_matrices = cells.known_matrices(data)
        known_stacks = known_starters(data)
        uv = Uv(os.environ, stop)
        every = find_interpreters(os.environ, uv.interpreters_folder())
        interpreters = every if python is None else matching(every, python)
        part, complaints = _shard(shard)
        complaints += [_unknown(tool, "tool", "tools", known) for tool in tools if tool not in known]
        complaints += [
            _unknown(id, "matrix", "matrices", known_matrices) for id in matrices if id not in known_matrices
        ]
        complaints += [_unknown(id, "starter", "starters", known_stacks) for id in starters if id not in known_stacks]
        if (rows or columns) and not matrices:
            complaints.append("rows and columns are those of a matrix; name it with --matrix")
        if recorded and changed:
            complaints.append("what was changed has no record to compare with; take --recorded or --changed, not both")
        if jobs is not None and jobs < 1:
            complaints.append(f"jobs is {jobs}; at least 1 is needed")
        complaints += _without_python(interpreters, every, python)
        if complaints:
            print("\n".join(complaints), file=err)
            return USAGE
        environments = Environments(uv)
        ending.callback(environments.close)
        lab = Lab(
            data=data,
            records=Records(data),
            interpreters=interpreters,
            uv=uv,
            environments=environments,
            stop=stop,
            services=pool,
            timeout=timeout,
            today=dt.datetime.now(dt.UTC).date(),
        )
        everything = not (tools or matrices or starters)
        wanted = (known, known_matrices, known_stacks) if everything else (tools, matrices, starters)
        some_tools, some_matrices, some_starters = (dict.fromkeys(ids) for ids in wanted)
        plan = Plan((), (), ())
        if some_tools:
            plan += claims.plan(lab, some_tools, recorded=recorded, releases=releases and not recorded)
        if some_matrices:
            only = cells.Only(tuple(rows), tuple(columns))
            plan += cells.plan(lab, some_matrices, only, recorded=recorded, fresh=fresh)
        if some_starters:
            plan += stacks.plan(lab, some_starters, recorded=recorded, fresh=fresh)
    except KeyboardInterrupt:
        print("interrupted", file=err)
        return INTERRUPTED
    except InstallationError as error:
        print(error, file=err)
        return USAGE
    chosen = part.part(plan.jobs) if part else plan.jobs
    if changed:
        chosen = [job for job in chosen if job.recorded is None]
    if within:
        chosen = for_little_time(chosen, lab.today, newest_first=recorded)
    return carry_out(replace(plan, jobs=tuple(chosen)), jobs or cores(), stop, ending, out, err, within)


def _shard(text: str | None) -> tuple[Shard | None, list[str]]:
    try:
        return (parse_shard(text) if text is not None else None), []
    except ValueError as error:
        return None, [str(error)]


def _unknown(id: str, kind: str, folder: str, known: Iterable[str]) -> str:
    hint = did_you_mean(id, known) or f"the ids of {folder} are the names of the files in data/{folder}"
    return f"{quoted(id)} is not a {kind}; {hint}"


def _without_python(interpreters: Sequence[Interpreter], every: Sequence[Interpreter], wanted: str | None) -> list[str]:
    if interpreters:
        return []
    which = "no CPython" if wanted is None else f"no CPython {quoted(wanted)}"
    found = ", ".join(each.version for each in every) or "none"
    return [f"{which} was found; found {found}"]
