# /// script
# dependencies = ["dramatiq[redis,rabbitmq]", "dramatiq-postgres", "psycopg[binary]"]
# ///
import dramatiq
from dramatiq.brokers.rabbitmq import RabbitmqBroker
from dramatiq.brokers.redis import RedisBroker

if BROKER == "postgresql":
    import dramatiq_postgres
    import psycopg

    broker = dramatiq_postgres.PostgresBroker(url=URL, heartbeat_interval=1, heartbeat_ttl=3, maintenance_interval=2)
    OUTLIVES = "after heartbeat_ttl, 60 s by default and 3 s here"
    CONDITIONS.append("with dramatiq-postgres, by other makers")

    def prepare() -> None:
        with psycopg.connect(URL) as connection:
            dramatiq_postgres.init(connection.cursor())

elif BROKER == "redis":
    broker = RedisBroker(url=URL, heartbeat_timeout=3_000, maintenance_chance=1_000_000)
    OUTLIVES = "after heartbeat_timeout, 60 s by default and 3 s here"
elif BROKER == "rabbitmq":
    broker = RabbitmqBroker(url=URL)
else:
    raise SystemExit("dramatiq.brokers has no broker for SQLite")
dramatiq.set_broker(broker)
ACTORS = {job.__name__: dramatiq.actor(min_backoff=500)(job) for job in (hello, flaky, slow)}
WORKER = "{python} -m dramatiq --processes 1 --threads 1 cell"


def send(name: str) -> None:
    ACTORS[name].send()
