"""Gunicorn reads this file from the folder that it is started in."""

import os

bind = f"127.0.0.1:{os.environ['APP_PORT']}"
workers = int(os.environ.get("APP_WORKERS", "4"))

# The plain worker answers one request at a time: nginx keeps slow clients away from it, and only
# for this kind of worker is `timeout` the longest that a request may take.
worker_class = "sync"
timeout = 30

# Another process in its place now and then, so that a leak stays small.
max_requests = 10_000
max_requests_jitter = 1_000

control_socket_disable = True
