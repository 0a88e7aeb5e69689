"""Programs that end, do not end, and leave others behind."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from webatlas.lab import processes, supervisor
from webatlas.lab.processes import InterruptedRunError, Outcome, Quota, Serving, Stop

LONG = 300
"""Seconds that a program would take if nothing ended it; far more than a test may take."""


def run(
    tmp_path: Path,
    code: str,
    timeout: float | None = 120,
    stop: Stop | None = None,
    quota: Quota | None = None,
    **limits: int,
) -> Outcome:
    return processes.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"]},
        stop=stop or Stop(),
        timeout=timeout,
        limits=limits,
        quota=quota,
    )


def run_out_of_time(tmp_path: Path, code: str, count: int) -> Outcome:
    """Run a program that hangs once so many processes of it have noted their ids, however slow the machine is."""
    note = tmp_path / "pids"
    for timeout in (1, 4, 16, 64, 256):
        note.unlink(missing_ok=True)
        outcome = run(tmp_path, code, timeout)
        assert outcome.timed_out
        if note.exists() and note.read_text().count("\n") >= count:
            return outcome
    raise AssertionError("the program never got so far")


def pids(path: Path, count: int) -> list[int]:
    """The process ids that a program wrote down, one a line, once there are so many."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        lines = path.read_text().split("\n")[:-1] if path.exists() else []
        if len(lines) >= count:
            return [int(line) for line in lines]
        time.sleep(0.02)
    raise AssertionError(f"{path} never had {count} lines")


def alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def gone(pid: int) -> bool:
    """Whether the process ends within a generous time."""
    deadline = time.monotonic() + 60
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not alive(pid)


# Writes down its process id, then starts a child that leaves the session and the process group, closes its streams and
# forks again, so that nothing but its descent leads to it.
DETACHING = f"""
import os, sys, time
def note():
    with open("pids", "a") as file:
        file.write(f"{{os.getpid()}}\\n")
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 3)
        note()
        time.sleep({LONG})
    os._exit(0)
os.wait()
while not os.path.exists("pids"):
    time.sleep(0.01)
"""


def test_it_tells_how_a_program_ended(tmp_path: Path) -> None:
    code = "import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)"
    outcome = run(tmp_path, code)
    assert (outcome.returncode, outcome.stdout, outcome.stderr) == (3, "out\n", "err\n")
    assert not outcome.timed_out
    assert outcome.left == 0


def test_the_environment_is_only_what_is_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET", "x")
    outcome = run(tmp_path, "import os; print(sorted(os.environ))")
    names = {"PATH", supervisor.MARKER, "LC_CTYPE"}  # Python itself sets the last
    assert set(eval(outcome.stdout)) <= names


def test_a_program_that_hangs_is_ended(tmp_path: Path) -> None:
    code = f"""
    import time
    print("on it", flush=True)
    open("pids", "w").write("0\\n")
    time.sleep({LONG})
    """
    outcome = run_out_of_time(tmp_path, code, 1)
    assert outcome.stdout == "on it\n"
    assert outcome.seconds < LONG


def test_a_program_that_refuses_to_end_is_ended(tmp_path: Path) -> None:
    code = f"""
    import os, signal, time
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    open("pids", "w").write(f"{{os.getpid()}}\\n")
    time.sleep({LONG})
    """
    run_out_of_time(tmp_path, code, 1)
    assert not alive(pids(tmp_path / "pids", 1)[0])


def test_children_that_hang_are_ended_with_their_parent(tmp_path: Path) -> None:
    code = f"""
    import os, time
    for _ in range(3):
        if os.fork() == 0:
            with open("pids", "a") as file:
                file.write(f"{{os.getpid()}}\\n")
            time.sleep({LONG})
    time.sleep({LONG})
    """
    run_out_of_time(tmp_path, code, 3)
    assert not any(alive(pid) for pid in pids(tmp_path / "pids", 3))


def test_a_child_that_keeps_the_output_open_does_not_keep_us(tmp_path: Path) -> None:
    code = f"""
    import os, time
    if os.fork() == 0:
        time.sleep({LONG})
    print("done")
    """
    outcome = run(tmp_path, code)
    assert (outcome.returncode, outcome.stdout, outcome.left) == (0, "done\n", 1)


def test_a_process_that_detached_itself_is_ended(tmp_path: Path) -> None:
    outcome = run(tmp_path, DETACHING)
    assert outcome.returncode == 0
    assert outcome.left == 1
    assert not alive(pids(tmp_path / "pids", 1)[0])


def test_it_is_ended_too_where_orphans_are_not_handed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without = tmp_path / "without.py"
    without.write_text(
        f"import sys; sys.path.insert(0, {str(Path(supervisor.__file__).parent)!r})\n"
        "import supervisor\n"
        "supervisor.adopt_orphans = lambda: False\n"
        "supervisor.main()\n"
    )
    monkeypatch.setattr(supervisor, "__file__", str(without))
    outcome = run(tmp_path, DETACHING)
    assert outcome.returncode == 0
    assert outcome.left == 1
    assert not alive(pids(tmp_path / "pids", 1)[0])


def test_a_program_that_kills_its_supervisor_is_ended(tmp_path: Path) -> None:
    code = f"""
    import os, signal, time
    if os.fork() == 0:
        os.setsid()
        with open("pids", "a") as file:
            file.write(f"{{os.getpid()}}\\n")
        time.sleep({LONG})
    while not os.path.exists("pids"):
        time.sleep(0.01)
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep({LONG})
    """
    outcome = run(tmp_path, code)
    assert outcome.returncode != 0
    assert "killed the process that watched it" in outcome.stderr
    assert gone(pids(tmp_path / "pids", 1)[0])


def test_a_crash_is_told_by_its_signal(tmp_path: Path) -> None:
    assert run(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)").returncode == -signal.SIGSEGV


def test_of_a_flood_of_output_the_start_and_the_end_are_kept(tmp_path: Path) -> None:
    outcome = run(tmp_path, "print('start'); print('x' * 10_000_000); print('end')")
    assert outcome.stdout.startswith("start\nxxx")
    assert outcome.stdout.endswith("xxx\nend\n")
    assert len(outcome.stdout) < 3 * supervisor.KEPT_BYTES
    assert "bytes left out" in outcome.stdout


def test_output_that_is_not_text_is_taken(tmp_path: Path) -> None:
    assert run(tmp_path, r"import os; os.write(1, b'\xff\x00ok')").stdout == "\ufffd\x00ok"


def test_limits_hold(tmp_path: Path) -> None:
    outcome = run(tmp_path, "open('big', 'wb').write(b'x' * 100_000)", RLIMIT_FSIZE=1000)
    assert outcome.returncode != 0
    assert (tmp_path / "big").stat().st_size <= 1000


FILLS = f"""
import pathlib, time
for number in range(40):
    pathlib.Path(f"folder-{{number % 3}}").mkdir(exist_ok=True)
    pathlib.Path(f"folder-{{number % 3}}/{{number}}").write_bytes(b"x" * 100_000)
print("full", flush=True)
time.sleep({LONG})
"""
FORKS = f"""
import os, time
for number in range(40):
    if os.fork() == 0:
        with open("pids", "a") as file:
            file.write(f"{{os.getpid()}}\\n")
        time.sleep({LONG})
time.sleep({LONG})
"""
HOARDS = f"""
import time
kept = b"x" * 200_000_000
time.sleep({LONG})
"""


@pytest.mark.parametrize(
    ("code", "quota", "exceeded"),
    [
        (FILLS, {"disk": 3_000_000}, "more than 2 MiB of disk"),
        (FORKS, {"processes": 30}, "more than 30 processes"),
        (HOARDS, {"memory": 150_000_000}, "more than 143 MiB of memory"),
    ],
)
def test_a_program_that_takes_too_much_is_ended(
    tmp_path: Path, code: str, quota: dict[str, int], exceeded: str
) -> None:
    outcome = run(tmp_path, code, quota=Quota(tmp_path, **quota))
    assert (outcome.exceeded, outcome.timed_out) == (exceeded, False)
    assert outcome.returncode == -signal.SIGKILL
    if code is FORKS:
        assert all(gone(pid) for pid in pids(tmp_path / "pids", 20))


def test_a_program_that_takes_less_is_let_alone(tmp_path: Path) -> None:
    code = FILLS.replace(f"time.sleep({LONG})", "time.sleep(1)")
    outcome = run(tmp_path, code, quota=Quota(tmp_path, disk=8_000_000, processes=3, memory=1 << 30))
    assert (outcome.exceeded, outcome.returncode, outcome.stdout) == ("", 0, "full\n")


def test_a_hole_in_a_file_takes_no_disk(tmp_path: Path) -> None:
    code = "import time\nwith open('holey', 'wb') as file:\n    file.truncate(100_000_000)\ntime.sleep(1)"
    assert run(tmp_path, code, quota=Quota(tmp_path, disk=1_000_000)).exceeded == ""


def test_a_server_has_a_quota_too(tmp_path: Path) -> None:
    argv, env = [sys.executable, "-c", FILLS], {"PATH": os.environ["PATH"]}
    with processes.serving(argv, cwd=tmp_path, env=env, stop=Stop(), quota=Quota(tmp_path, disk=3_000_000)) as server:
        assert server.outcome().exceeded == "more than 2 MiB of disk"


def test_the_user_cannot_be_out_of_processes_for_a_program(tmp_path: Path) -> None:
    """The limit is on top of what the user runs; root is not held to it, so root runs this as somebody else."""
    account = processes.Account(65534, 65534) if os.geteuid() == 0 else None
    script = "for i in $(seq 60); do sleep 300 & done; echo started"
    outcome = processes.run(
        ["/bin/sh", "-c", script],
        cwd=Path("/"),
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C"},
        stop=Stop(),
        timeout=60,
        limits={"RLIMIT_NPROC": 40},
        account=account,
    )
    assert "started" not in outcome.stdout
    assert "fork" in outcome.stderr.lower()
    assert 0 < outcome.left <= 40


def test_a_program_that_cannot_be_started_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nothing-here"):
        processes.run([str(tmp_path / "nothing-here")], cwd=tmp_path, env={}, stop=Stop())


def test_a_stop_ends_what_runs_and_lets_nothing_start(tmp_path: Path) -> None:
    stop = Stop()

    def request_when_running() -> None:
        pids(tmp_path / "pids", 1)
        stop.request()

    asking = threading.Thread(target=request_when_running)
    asking.start()
    code = f"import os, time; open('pids', 'w').write(f'{{os.getpid()}}\\n'); time.sleep({LONG})"
    with pytest.raises(InterruptedRunError):
        run(tmp_path, code, stop=stop)
    asking.join()
    assert not alive(pids(tmp_path / "pids", 1)[0])
    with pytest.raises(InterruptedRunError):
        run(tmp_path, "print()", stop=stop)


def test_when_the_lab_is_killed_its_programs_end(tmp_path: Path) -> None:
    lab = f"""
    import os, sys
    from pathlib import Path
    from webatlas.lab import processes
    code = "import os, time; open('pids', 'w').write(f'{{os.getpid()}}\\\\n'); time.sleep({LONG})"
    processes.run([sys.executable, "-c", code], cwd=Path.cwd(), env={{}}, stop=processes.Stop())
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(lab)], cwd=tmp_path, env=environment) as process:
        try:
            (pid,) = pids(tmp_path / "pids", 1)
        finally:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
    assert gone(pid)


# Servers


@contextlib.contextmanager
def serving(tmp_path: Path, code: str, stop: Stop | None = None, **options: Any) -> Iterator[Serving]:
    argv = [sys.executable, "-c", textwrap.dedent(code)]
    env = {"PATH": os.environ["PATH"]}
    with processes.serving(argv, cwd=tmp_path, env=env, stop=stop or Stop(), **options) as made:
        yield made


def test_a_server_runs_as_long_as_its_context(tmp_path: Path) -> None:
    with serving(tmp_path, DETACHING + f"time.sleep({LONG})") as server:
        (pid,) = pids(tmp_path / "pids", 1)
        assert alive(pid)
        assert not server.ended
    assert not alive(pid)


def test_a_server_is_ended_when_what_uses_it_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), serving(tmp_path, DETACHING + f"time.sleep({LONG})"):
        (pid,) = pids(tmp_path / "pids", 1)
        raise ZeroDivisionError
    assert not alive(pid)


def test_a_server_that_ends_too_early_tells_how(tmp_path: Path) -> None:
    with serving(tmp_path, "raise SystemExit('no such luck')") as server:
        outcome = server.outcome()
        assert server.ended
        assert (outcome.returncode, outcome.stderr) == (1, "no such luck\n")


def test_a_server_that_cannot_be_started_is_an_error(tmp_path: Path) -> None:
    argv = [str(tmp_path / "nothing-here")]
    with (
        processes.serving(argv, cwd=tmp_path, env={}, stop=Stop()) as server,
        pytest.raises(OSError, match="nothing-here"),
    ):
        server.outcome()


def test_a_server_can_tidy_up(tmp_path: Path) -> None:
    code = f"""
    import os, signal, time
    def tidy(*_):
        open("tidied", "w").close()
        raise SystemExit
    signal.signal(signal.SIGTERM, tidy)
    open("pids", "w").write(f"{{os.getpid()}}\\n")
    time.sleep({LONG})
    """
    with serving(tmp_path, code, ending=signal.SIGTERM):
        (pid,) = pids(tmp_path / "pids", 1)
    assert (tmp_path / "tidied").exists()
    assert not alive(pid)


def test_a_server_that_does_not_tidy_up_is_ended(tmp_path: Path) -> None:
    code = f"""
    import os, signal, time
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    open("pids", "w").write(f"{{os.getpid()}}\\n")
    time.sleep({LONG})
    """
    with serving(tmp_path, code, ending=signal.SIGTERM):
        (pid,) = pids(tmp_path / "pids", 1)
    assert not alive(pid)


def test_a_stop_ends_servers_too(tmp_path: Path) -> None:
    stop = Stop()
    with serving(tmp_path, DETACHING + f"time.sleep({LONG})", stop) as server:
        (pid,) = pids(tmp_path / "pids", 1)
        stop.request()
        with pytest.raises(InterruptedRunError):
            server.outcome()
        assert server.ended
    assert not alive(pid)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_root_can_run_a_program_as_somebody_else(tmp_path: Path) -> None:
    account = processes.Account(65534, 65533)
    outcome = processes.run(["/usr/bin/id"], cwd=Path("/"), env={"LC_ALL": "C"}, stop=Stop(), account=account)
    assert re.sub(r"\(\w+\)", "", outcome.stdout) == "uid=65534 gid=65533 groups=65533\n"
