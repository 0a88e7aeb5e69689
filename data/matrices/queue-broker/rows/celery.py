# /// script
# dependencies = ["celery[redis]", "sqlalchemy", "psycopg[binary]"]
# ///
from celery import Celery

if BROKER in ("postgresql", "sqlite"):
    CONDITIONS.append("over the SQLAlchemy transport, which its documentation calls experimental")
ADDRESSES = {
    "postgresql": URL.replace("postgresql://", "sqla+postgresql+psycopg://"),
    "sqlite": f"sqla+sqlite:///{URL}",
}
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
RETRY = {"autoretry_for": (RuntimeError,), "default_retry_delay": 1}
TASKS = {job.__name__: app.task(name=job.__name__, **RETRY)(job) for job in (hello, flaky, slow)}
WORKER = "{python} -m celery -A cell worker --concurrency=1 --loglevel=WARNING"


def send(name: str) -> None:
    TASKS[name].delay()
