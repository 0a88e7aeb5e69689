# /// script
# requires-python = ">=3.11"
# dependencies = ["celery[redis]"]
#
# [tool.webatlas]
# services = ["redis"]
# ///
"""With `result_extended` Celery keeps the arguments and the error of a failed task, to be sent anew."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from celery import Celery
from redis import Redis

app = Celery("tasks", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])
app.conf.result_extended = True
redis = Redis.from_url(os.environ["REDIS_URL"])


@app.task(name="pay")
def pay(order):
    if not redis.exists("fixed"):
        raise OSError("bank is down")
    return f"paid {order}"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(__file__, Path(folder, "tasks.py"))
        worker = subprocess.Popen(
            f"{sys.executable} -m celery -A tasks worker --concurrency=2 --loglevel=ERROR".split(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
        )
        try:
            failed = pay.delay(7)
            failed.get(timeout=30, propagate=False)
            kept = app.AsyncResult(failed.id)
            assert (kept.state, kept.name, kept.args) == ("FAILURE", "pay", [7]), kept.args
            redis.set("fixed", 1)
            again = app.send_task(kept.name, kept.args).get(timeout=30)
            assert again == "paid 7"
            print("kept:", kept.name, kept.args, repr(kept.result), "- sent anew:", again)
        finally:
            worker.terminate()
            worker.wait()


if __name__ == "__main__":
    main()
