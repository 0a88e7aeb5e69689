# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle", "modern-csrf", "webtest"]
# ///
"""Bottle refuses a cross-site POST with 403 once the modern-csrf package wraps the application."""

from bottle import Bottle
from modern_csrf.wsgi import BlockCrossOriginRequests
from webtest import TestApp

app = Bottle()
transfers = []


@app.post("/transfers")
def transfer():
    transfers.append("sent")
    return "sent"


def statuses(client):
    origins = (
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": "https://evil.example"},
        {"Sec-Fetch-Site": "same-origin"},
    )
    return [client.post("/transfers", headers=headers, status="*").status_code for headers in origins]


assert statuses(TestApp(app)) == [200, 200, 200]
transfers.clear()
by_site, by_origin, own = statuses(TestApp(BlockCrossOriginRequests(app)))
assert (by_site, by_origin, own) == (403, 403, 200)
assert transfers == ["sent"], transfers
print(f"Sec-Fetch-Site: cross-site {by_site}, a foreign Origin {by_origin}, same origin {own}")
