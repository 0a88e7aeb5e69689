# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[rabbitmq]"]
#
# [tool.webatlas]
# services = ["rabbitmq"]
# ///
"""RabbitMQ gives the message of a killed Dramatiq worker to another one, without an option."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import dramatiq
from dramatiq.brokers.rabbitmq import RabbitmqBroker

broker = RabbitmqBroker(url=os.environ["RABBITMQ_URL"])
dramatiq.set_broker(broker)


@dramatiq.actor
def slow():
    with Path("starts").open("a") as file:
        file.write(f"{os.getpid()}\n")
    if len(Path("starts").read_text().split()) == 1:
        time.sleep(300)
    Path("done").touch()


def start_worker(folder: str) -> subprocess.Popen:
    command = f"{sys.executable} -m dramatiq --processes 1 --threads 1 tasks".split()
    return subprocess.Popen(command, cwd=folder, start_new_session=True)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        slow.send()
        worker = start_worker(folder)
        while not Path(folder, "starts").exists():
            time.sleep(0.1)
        os.killpg(worker.pid, signal.SIGKILL)
        worker.wait()
        killed = time.monotonic()
        other = start_worker(folder)
        try:
            while not Path(folder, "done").exists():
                assert time.monotonic() < killed + 40
                time.sleep(0.1)
            assert len(Path(folder, "starts").read_text().split()) == 2
            print(f"done at the second start, {time.monotonic() - killed:.1f} s after the kill")
        finally:
            os.killpg(other.pid, signal.SIGKILL)
            other.wait()


if __name__ == "__main__":
    main()
