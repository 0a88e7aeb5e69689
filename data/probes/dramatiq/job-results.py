# /// script
# requires-python = ">=3.11"
# dependencies = ["dramatiq[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With the `Results` middleware Dramatiq gives an actor's return value, or its error, by the message's id."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import dramatiq
from dramatiq.brokers.redis import RedisBroker
from dramatiq.results import ResultFailure, Results
from dramatiq.results.backends import RedisBackend

broker = RedisBroker(url=os.environ["REDIS_URL"])
broker.add_middleware(Results(backend=RedisBackend(url=os.environ["REDIS_URL"])))
dramatiq.set_broker(broker)


@dramatiq.actor(store_results=True, max_retries=0)
def divide(a, b):
    return a // b


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
            good, bad = (divide.send(7, by).message_id for by in (2, 0))
            by_id = divide.message(0, 0).copy
            assert by_id(message_id=good).get_result(block=True, timeout=30_000) == 3
            try:
                by_id(message_id=bad).get_result(block=True, timeout=30_000)
            except ResultFailure as error:
                assert error.orig_exc_type == "ZeroDivisionError", error
                print("results by id: 3 and", error)
            else:
                raise AssertionError("no error")
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
