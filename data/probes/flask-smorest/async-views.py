# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-smorest", "flask[async]"]
# ///
"""flask-smorest awaits an `async def` view on a thread and an event loop of each request's own."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from flask_smorest import Api, Blueprint
from marshmallow import Schema, fields

app = Flask(__name__)
app.config.update(API_TITLE="Books", API_VERSION="1", OPENAPI_VERSION="3.1.0")
blueprint = Blueprint("books", __name__)


class Seen(Schema):
    thread = fields.Integer()
    loop = fields.Integer()


both = threading.Barrier(2, timeout=10)


@blueprint.get("/")
@blueprint.response(200, Seen)
async def index():
    await asyncio.sleep(0)
    both.wait()  # both requests are in here at the same time, or this fails
    return {"thread": threading.get_ident(), "loop": id(asyncio.get_running_loop())}


Api(app).register_blueprint(blueprint)
with ThreadPoolExecutor(2) as pool:
    first, second = pool.map(lambda _: app.test_client().get("/").json, range(2))

assert first["thread"] != second["thread"] and first["loop"] != second["loop"], (first, second)
print("two requests at a time, two threads with a loop each")
