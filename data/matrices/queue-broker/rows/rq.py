# /// script
# dependencies = ["rq"]
# ///
from redis import Redis
from rq import Queue, Retry

queue = Queue(connection=Redis.from_url(URL))
PATIENCE = 110
OUTLIVES = "with Retry, after more than a minute"
OPTIONS = "--with-scheduler --job-monitoring-interval 1 --maintenance-interval 5 --worker-ttl 20"
WORKER = f"{{python}} -m rq.cli worker {OPTIONS} --url {{url}}"


def send(name: str) -> None:
    queue.enqueue(f"cell.{name}", retry=Retry(max=2))
