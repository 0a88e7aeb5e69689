# /// script
# requires-python = ">=3.12"
# dependencies = ["werkzeug"]
# ///
"""Werkzeug's client returns a redirect as the answer, without an option."""

from werkzeug.test import Client


def app(environ, start_response):
    moved = environ["PATH_INFO"] == "/old"
    headers = [("Content-Type", "text/plain"), *([("Location", "/new")] if moved else [])]
    start_response("301 Moved Permanently" if moved else "200 OK", headers)
    return [environ["PATH_INFO"].encode()]


plain = Client(app).get("/old")
followed = Client(app).get("/old", follow_redirects=True)
assert (plain.status_code, followed.status_code, followed.text) == (301, 200, "/new"), (plain, followed)
print("default:", plain.status_code, "| follow_redirects=True:", followed.status_code, followed.text)
