# /// script
# requires-python = ">=3.12"
# dependencies = ["webtest"]
# ///
"""WebTest fills in the form of a page and submits it with its hidden fields."""

from webtest import TestApp

PAGE = b"""<form action="/pay" method="post"><input type="hidden" name="token" value="t1">
<input name="amount" value="0"><button>Pay</button></form>"""


def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/html")])
    if environ["REQUEST_METHOD"] == "POST":
        return [environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))]
    return [PAGE]


form = TestApp(app).get("/").form
form["amount"] = "12"
answer = form.submit().text
assert answer == "token=t1&amount=12", answer
print(answer)
