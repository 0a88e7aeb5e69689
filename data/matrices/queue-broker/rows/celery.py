# /// script
# dependencies = ["celery[redis]", "kombu[pgmq]", "pgmq", "sqlalchemy", "psycopg[binary]"]
# ///
from urllib.parse import urlsplit

from celery import Celery

ADDRESSES = {"postgresql": URL.replace("postgresql:", "pgmq:"), "sqlite": f"sqla+sqlite:///{URL}"}
if BROKER == "sqlite":
    CONDITIONS.append(
        "over Kombu's SQLAlchemy transport; Celery's documentation names SQLAlchemy as a result backend alone"
    )
app = Celery("cell", broker=ADDRESSES.get(BROKER, URL))
app.conf.task_acks_late = True
OUTLIVES = "with task_acks_late, which is off by default"
if BROKER == "redis":
    app.conf.broker_transport_options = {
        "visibility_timeout": 5,
        "unacked_restore_interval": 1,
        "unacked_restore_throttle": 1,
    }
    OUTLIVES += ", at a sweep after visibility_timeout, 1 h by default and 5 s here"
elif BROKER == "postgresql":
    app.conf.broker_transport_options = {"init_extension": False, "visibility_timeout": 5}
    CONDITIONS.append("after PGMQ's SQL was installed")
    OUTLIVES += ", after visibility_timeout, 30 min by default and 5 s here"
RETRY = {"autoretry_for": (RuntimeError,), "default_retry_delay": 1}
TASKS = {job.__name__: app.task(name=job.__name__, **RETRY)(job) for job in (hello, flaky, slow)}
WORKER = "{python} -m celery -A cell worker --concurrency=1 --loglevel=WARNING"


def prepare() -> None:
    if BROKER == "postgresql":
        from pgmq import install_pgmq_from_sql

        at = urlsplit(URL)
        install_pgmq_from_sql(
            host=at.hostname, port=str(at.port), username=at.username, password=at.password, database=at.path[1:]
        )


def send(name: str) -> None:
    TASKS[name].delay()
