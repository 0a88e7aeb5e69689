# /// script
# requires-python = ">=3.11"
# dependencies = ["functions-framework", "flask"]
# ///
"""A Flask application is refused as a function, and answers when a function of your own calls it."""

import tempfile
from pathlib import Path

from functions_framework import create_app
from functions_framework.exceptions import InvalidTargetTypeException

MAIN = """
import flask
import functions_framework

app = flask.Flask("shop")


@app.get("/shop")
def shop():
    return {"q": flask.request.args["q"]}, 201


@functions_framework.http
def bridge(request):
    return flask.Response.from_app(app, request.environ)
"""


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "main.py")
        source.write_text(MAIN)
        try:
            create_app("app", str(source))
        except InvalidTargetTypeException as error:
            print(str(error)[:80])
        else:
            raise AssertionError("the application was accepted")
        answer = create_app("bridge", str(source)).test_client().get("/shop?q=tea")
    assert (answer.status_code, answer.json) == (201, {"q": "tea"}), answer.text
    print("through a function:", answer.status_code, answer.text.strip())


if __name__ == "__main__":
    main()
