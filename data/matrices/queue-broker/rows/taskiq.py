# /// script
# dependencies = ["taskiq", "taskiq-redis", "taskiq-aio-pika", "taskiq-postgres[asyncpg]"]
# ///
import asyncio

from taskiq import SimpleRetryMiddleware

if BROKER == "redis":
    from taskiq_redis import RedisStreamBroker

    broker = RedisStreamBroker(URL, idle_timeout=5_000)
    OUTLIVES = "after idle_timeout, 10 min by default and 5 s here, when another job comes"
elif BROKER == "rabbitmq":
    from taskiq_aio_pika import AioPikaBroker

    broker = AioPikaBroker(URL)
elif BROKER == "postgresql":
    from taskiq_pg.asyncpg import AsyncpgBroker

    broker = AsyncpgBroker(URL)
    CONDITIONS.append("with taskiq-postgres, by other makers")
else:
    raise SystemExit("Taskiq has no broker for SQLite")
broker.add_middlewares(SimpleRetryMiddleware(default_retry_count=2))
TASKS = {job.__name__: broker.task(job.__name__, retry_on_error=True)(job) for job in (hello, flaky, slow)}
WORKER = "{python} -m taskiq worker cell:broker --workers 1"


loop = asyncio.new_event_loop()  # a broker stays on the loop on which it was started


def prepare() -> None:
    loop.run_until_complete(broker.startup())


def send(name: str) -> None:
    loop.run_until_complete(TASKS[name].kiq())
