"""Gunicorn reads this file from the folder that it is started in."""

import os
import shutil
from pathlib import Path

bind = f"127.0.0.1:{os.environ['APP_PORT']}"
workers = int(os.environ.get("APP_WORKERS", "4"))

# One request at a time and one database connection for each worker; nginx keeps slow clients away,
# and `timeout` is the longest that a request may take.
worker_class = "sync"
timeout = 30
control_socket_disable = True

# The workers count in files, which one of them adds up when Prometheus asks. New at each start, and
# named before the client is imported anywhere, or it counts in memory.
_metrics = Path("var/metrics").absolute()
shutil.rmtree(_metrics, ignore_errors=True)
_metrics.mkdir(parents=True)
os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(_metrics)


def child_exit(server, worker):
    from prometheus_client import multiprocess

    multiprocess.mark_process_dead(worker.pid)
