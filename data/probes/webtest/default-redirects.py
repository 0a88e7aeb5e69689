# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest returns a redirect as the answer, without an option."""

from webtest import TestApp


def app(environ, start_response):
    moved = environ["PATH_INFO"] == "/old"
    headers = [("Content-Type", "text/plain"), *([("Location", "/new")] if moved else [])]
    start_response("301 Moved Permanently" if moved else "200 OK", headers)
    return [environ["PATH_INFO"].encode()]


plain = TestApp(app).get("/old")
followed = plain.follow()
assert (plain.status_int, followed.status_int, followed.text) == (301, 200, "/new"), (plain, followed)
print("default:", plain.status_int, "| follow():", followed.status_int, followed.text)
