# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""A Dramatiq worker runs the actor with the lower number first, among the messages that it has fetched."""

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


def note(line: str) -> None:
    with Path("order").open("a") as file:
        file.write(f"{line}\n")


@dramatiq.actor(priority=100)
def newsletter(number):
    note(f"newsletter-{number}")
    time.sleep(0.1)


@dramatiq.actor(priority=0)
def password():
    note("password")


def main() -> None:
    for number in range(20):
        newsletter.send(number)
    password.send()
    environment = {**os.environ, "dramatiq_queue_prefetch": "8"}
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        Path(folder, "order").touch()
        command = f"{sys.executable} -m dramatiq --processes 1 --threads 1 tasks".split()
        worker = subprocess.Popen(command, cwd=folder, env=environment)
        try:
            end = time.monotonic() + 40
            while len(order := Path(folder, "order").read_text().split()) < 21:
                assert time.monotonic() < end, order
                time.sleep(0.1)
        finally:
            worker.terminate()
            worker.wait()
    place = order.index("password")
    assert 0 < place < 20, order
    print("enqueued last of 21, ran as number", place + 1, "- after what was fetched before it")


if __name__ == "__main__":
    main()
