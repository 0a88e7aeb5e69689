# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-restful", "flask[async]"]
# ///
"""Flask-RESTful awaits an `async def` method only through Flask's `ensure_sync`, on a thread per request."""

import asyncio
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)
both = threading.Barrier(2, timeout=10)
ran: list[str] = []


class Plain(Resource):
    async def get(self):
        ran.append("get")
        return {}


class Wrapped(Resource):
    method_decorators = [app.ensure_sync]

    async def get(self):
        await asyncio.sleep(0)
        both.wait()  # both requests are in here at the same time, or this fails
        return {"thread": threading.get_ident(), "loop": id(asyncio.get_running_loop())}


api.add_resource(Plain, "/plain")
api.add_resource(Wrapped, "/wrapped")
warnings.simplefilter("ignore", RuntimeWarning)  # "coroutine was never awaited" is what is shown here
plain = app.test_client().get("/plain")
with ThreadPoolExecutor(2) as pool:
    first, second = pool.map(lambda _: app.test_client().get("/wrapped").json, range(2))

assert plain.status_code == 500 and ran == [], (plain.status_code, ran)
assert first["thread"] != second["thread"] and first["loop"] != second["loop"], (first, second)
print(
    "by itself:",
    plain.status_code,
    "- with `ensure_sync`: two requests at a time, two threads with a loop each",
)
