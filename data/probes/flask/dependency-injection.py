# /// script
# requires-python = ">=3.10"
# dependencies = ["flask", "wireup"]
# ///
"""Flask gets per-request, nested and replaceable dependencies from the Wireup package."""

from itertools import count

import wireup.integration.flask
from flask import Flask
from wireup import Injected, create_sync_container, injectable

serial = count(1)


@injectable(lifetime="scoped")
class Session:
    def __init__(self) -> None:
        self.name = f"session {next(serial)}"


@injectable(lifetime="scoped")
class Repository:
    def __init__(self, session: Session) -> None:
        self.session = session


app = Flask(__name__)


@app.get("/")
def index(repository: Injected[Repository]) -> str:
    return repository.session.name


fake = Session()
container = create_sync_container(injectables=[Session, Repository])
wireup.integration.flask.setup(container, app)

client = app.test_client()
built = [client.get("/").text, client.get("/").text]
with container.override.injectable(target=Session, new=fake):
    replaced = client.get("/").text

assert built == ["session 2", "session 3"], built
assert replaced == fake.name == "session 1", replaced
print(f"per request: {built}; replaced in a test: {replaced!r}")
