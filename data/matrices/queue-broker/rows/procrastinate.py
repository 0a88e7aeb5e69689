# /// script
# dependencies = ["procrastinate", "psycopg[binary]"]
# ///
from procrastinate import App, PsycopgConnector, RetryStrategy, SyncPsycopgConnector

if BROKER != "postgresql":
    raise SystemExit("the connectors of procrastinate are for PostgreSQL")
app = App(connector=PsycopgConnector(conninfo=URL))
RETRY = RetryStrategy(max_attempts=3, wait=1)
TASKS = {job.__name__: app.task(name=job.__name__, retry=RETRY)(job) for job in (hello, flaky, slow)}
WORKER = "{python} -m procrastinate --app=cell.app worker"


def prepare() -> None:
    with app.replace_connector(SyncPsycopgConnector(conninfo=URL)), app.open():
        app.schema_manager.apply_schema()


def send(name: str) -> None:
    with app.replace_connector(SyncPsycopgConnector(conninfo=URL)), app.open():
        TASKS[name].defer()
