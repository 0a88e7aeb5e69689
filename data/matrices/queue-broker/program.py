# /// script
# requires-python = ">=3.11"
# [tool.webatlas]
# timeout = 240
# ///
"""A worker runs a job that came over the broker, a failing one again, and one whose first worker was killed."""

import importlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

if "CELL_FOLDER" not in os.environ:  # what this process and the worker share
    os.environ["CELL_FOLDER"] = tempfile.mkdtemp()
FOLDER = Path(os.environ["CELL_FOLDER"])
CONDITIONS: list[str] = []  # what is off by default and was switched on, or comes from other makers
OUTLIVES = ""  # what it takes for a job to be run again whose worker was killed, beyond the defaults
PATIENCE = 20  # seconds in which a job has to be run again whose worker was killed


def count(name: str) -> int:
    file = FOLDER / name
    return len(file.read_text().splitlines()) if file.exists() else 0


def mark(name: str) -> int:
    with (FOLDER / name).open("a") as file:
        file.write(f"{os.getpid()}\n")
    return count(name)


# The three jobs; the row makes tasks of them.
def hello() -> None:
    mark("hello")


def flaky() -> None:
    if mark("flaky") == 1:
        raise RuntimeError("the first try fails")
    mark("flaky done")


def slow() -> None:
    if mark("slow") == 1:
        time.sleep(300)
    mark("slow done")


def prepare() -> None:
    """Makes what the broker needs, where it needs something."""


# {column}

# {row}


def is_there(name: str, seconds: float, worker: subprocess.Popen[bytes]) -> bool:
    end = time.monotonic() + seconds
    while not count(name):
        if time.monotonic() > end or worker.poll() is not None:
            return False
        time.sleep(0.1)
    return True


def start() -> subprocess.Popen[bytes]:
    command = WORKER.format(python=sys.executable, url=URL, folder=FOLDER).split()
    with (FOLDER / "log").open("a") as log:
        return subprocess.Popen(command, cwd=FOLDER, stdout=log, stderr=log, start_new_session=True)


def end(worker: subprocess.Popen[bytes]) -> None:
    if worker.poll() is None:
        os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def why() -> str:
    raised = re.findall(r"^\W*((?:\w+\.)*\w*(?:Error|Exception)\b.*)", (FOLDER / "log").read_text(), re.MULTILINE)
    return raised[-1] if raised else "the worker did not run the job"


def main() -> None:
    shutil.copy(__file__, FOLDER / "cell.py")
    sys.path.insert(0, str(FOLDER))
    cell = importlib.import_module("cell")  # the jobs' names are those that the worker knows
    cell.prepare()
    worker = start()
    try:
        sent = 0
        while not is_there("hello", 6 if sent else 0, worker):
            if sent == 5:
                raise SystemExit(why())
            cell.send("hello")
            sent += 1
        print("ran a job", end="")
        time.sleep(1)
        if count("hello") < sent:
            CONDITIONS.append("a job that was sent before a worker listened was not run")
        cell.send("flaky")
        if is_there("flaky done", 20, worker):
            print(", ran the failing one again", end="")
        else:
            CONDITIONS.append("a failing job was not run again within 20 s")
        cell.send("slow")
        if not is_there("slow", 30, worker):
            raise SystemExit(why())
        end(worker)
        for pid in (FOLDER / "slow").read_text().split():  # a worker may run its job in a session of its own
            if Path(f"/proc/{pid}").exists():
                os.kill(int(pid), signal.SIGKILL)
        killed = time.monotonic()
        worker = start()
        while not is_there("slow done", 5, worker) and time.monotonic() < killed + PATIENCE:
            if worker.poll() is not None:
                raise SystemExit(why())
            cell.send("hello")  # some look for lost jobs when the next one comes
        if count("slow done"):
            print(f", and the one whose worker was killed {time.monotonic() - killed:.0f} s later", end="")
            if OUTLIVES:
                CONDITIONS.append(f"a job whose worker was killed is run again {OUTLIVES}")
        else:
            CONDITIONS.append(f"a job whose worker was killed was not run again within {PATIENCE} s")
    finally:
        end(worker)
    print()
    for condition in dict.fromkeys([*cell.CONDITIONS, *CONDITIONS]):
        print(f"condition: {condition}")


if __name__ == "__main__":
    try:
        main()
    finally:
        shutil.rmtree(FOLDER)
