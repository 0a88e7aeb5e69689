# /// script
# requires-python = ">=3.12"
# dependencies = ["werkzeug"]
# ///
"""Werkzeug's client lets an exception of the application reach the test."""

from werkzeug.test import Client


def app(environ, start_response):
    raise KeyError("order 7")


try:
    Client(app).get("/")
except KeyError as error:
    assert error.args == ("order 7",), error
    print("KeyError in the test:", error)
else:
    raise AssertionError("it was swallowed")
