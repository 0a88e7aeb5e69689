# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "webtest"]
# ///
"""WebTest, named in Bottle's documentation, calls the application in the same process."""

import threading

from bottle import Bottle, request, response
from webtest import TestApp

app = Bottle()
threads = []


@app.post("/echo")
def echo():
    threads.append(threading.get_ident())
    response.status = 201
    response.set_header("X-Seen", request.get_header("X-Seen"))
    return request.json


answer = TestApp(app).post_json("/echo", {"n": 1}, headers={"X-Seen": "yes"})
assert answer.status_code == 201
assert answer.headers["X-Seen"] == "yes"
assert answer.json == {"n": 1}
assert threads == [threading.get_ident()]
print(f"{answer.status}, X-Seen: {answer.headers['X-Seen']}, body {answer.json}, in the caller's thread")
