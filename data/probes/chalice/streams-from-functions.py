# /// script
# requires-python = ">=3.11"
# dependencies = ["chalice"]
# ///
"""Chalice turns a body that is produced in pieces into an error instead of a stream."""

from chalice import Chalice, Response
from chalice.test import Client

app = Chalice(app_name="shop")


@app.route("/whole")
def whole():
    return Response("one two", headers={"Content-Type": "text/plain"})


@app.route("/pieces")
def pieces():
    return Response((piece for piece in ("one ", "two")), headers={"Content-Type": "text/plain"})


def main() -> None:
    with Client(app) as client:
        assert client.http.get("/whole").body == b"one two"
        try:
            client.http.get("/pieces")
        except TypeError as error:
            assert "generator" in str(error), error
            print("a generator as the body:", error)
        else:
            raise AssertionError("the generator was accepted")


if __name__ == "__main__":
    main()
