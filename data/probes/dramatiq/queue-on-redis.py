# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Dramatiq worker in another process runs an actor's message that came over Redis."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import dramatiq
from dramatiq.brokers.redis import RedisBroker

broker = RedisBroker(url=os.environ["REDIS_URL"])
dramatiq.set_broker(broker)


@dramatiq.actor
def add(a, b):
    Path("sum.part").write_text(str(a + b))
    Path("sum.part").rename("sum")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m dramatiq --processes 1 --threads 4 tasks".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            add.send(2, 3)
            end = time.monotonic() + 40
            while not Path(folder, "sum").exists():
                assert time.monotonic() < end
                time.sleep(0.1)
            result = Path(folder, "sum").read_text()
            assert result == "5", result
            print("the worker wrote", result)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
