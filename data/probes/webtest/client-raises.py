# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest lets an exception of the application reach the test, and fails on an error status too."""

from webtest import AppError, TestApp


def app(environ, start_response):
    raise KeyError("order 7")


try:
    TestApp(app).get("/")
except KeyError as error:
    assert error.args == ("order 7",), error
    print("KeyError in the test:", error)
else:
    raise AssertionError("it was swallowed")


def missing(environ, start_response):
    start_response("404 Not Found", [("Content-Type", "text/plain")])
    return [b"no such order"]


try:
    TestApp(missing).get("/")
except AppError as error:
    print(str(error).splitlines()[0])
else:
    raise AssertionError("the status was accepted")
