# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-caching"]
# ///
"""Flask-Caching's `cached` keeps the response of a view by its path, and by its query when asked to."""

from flask import Flask, request
from flask_caching import Cache

app = Flask(__name__)
cache = Cache(app, config={"CACHE_TYPE": "SimpleCache"})
calls = []


@app.get("/")
@cache.cached(timeout=60, query_string=True)
def view():
    calls.append(request.args["page"])
    return f"page {calls[-1]}"


def main() -> None:
    client = app.test_client()
    answers = [client.get("/", query_string={"page": page}).text for page in (1, 1, 2)]
    assert answers == ["page 1", "page 1", "page 2"] and calls == ["1", "2"], calls
    print("three requests, runs for pages", *calls)


if __name__ == "__main__":
    main()
