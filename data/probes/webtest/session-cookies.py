# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest sends back the cookie that an earlier answer set."""

from webtest import TestApp


def app(environ, start_response):
    headers = [("Content-Type", "text/plain")]
    if environ["PATH_INFO"] == "/login":
        headers.append(("Set-Cookie", "session=7; Path=/"))
    start_response("200 OK", headers)
    return [environ.get("HTTP_COOKIE", "no cookie").encode()]


client = TestApp(app)
first, second = client.get("/login").text, client.get("/orders").text
assert (first, second) == ("no cookie", "session=7"), (first, second)
print(f"{first}, then {second}")
