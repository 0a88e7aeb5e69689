# /// script
# dependencies = ["huey[redis]", "psycopg[binary]"]
# ///
from huey import PostgresHuey, RedisHuey, SqliteHuey

if BROKER == "redis":
    huey = RedisHuey("cell", url=URL)
elif BROKER == "postgresql":
    huey = PostgresHuey("cell", dsn=URL)
elif BROKER == "sqlite":
    huey = SqliteHuey("cell", filename=URL)
else:
    raise SystemExit("huey has no storage for RabbitMQ")
TASKS = {job.__name__: huey.task(retries=2, retry_delay=1)(job) for job in (hello, flaky, slow)}
WORKER = "{python} -m huey.bin.huey_consumer cell.huey"


def send(name: str) -> None:
    TASKS[name]()
