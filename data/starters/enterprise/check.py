"""Asks the running API from outside, through nginx, as people of the company would."""

import json
import os
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2

api = httpx2.Client(base_url=os.environ["API_ORIGIN"], timeout=20)
provider = httpx2.Client(base_url=os.environ["OIDC_ISSUER"], timeout=10)
collector = httpx2.Client(base_url=os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"], timeout=10)


def token(subject: str, **change: Any) -> dict[str, str]:
    """The header with a token for somebody."""
    given = provider.post("/token", json={"subject": subject} | change).json()
    return {"Authorization": f"Bearer {given['access_token']}"}


def until(what: str, ask: Any) -> Any:
    """What is asked for, once it is there."""
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        if found := ask():
            return found
        time.sleep(0.2)
    raise AssertionError(f"not within 15 s: {what}")


# Tokens: the provider's, for this API, not run out; also with the key that it takes next.
ada, grace, joan, otto = map(token, ("ada", "grace", "joan", "otto"))
assert api.get("/api/requests", headers=ada).status_code == 200
for wrong in ({}, token("ada", aud="payroll"), token("ada", exp=int(time.time()) - 60)):
    refused = api.get("/api/requests", headers=wrong)
    assert (refused.status_code, refused.headers["WWW-Authenticate"]) == (401, "Bearer")
provider.post("/rotate")
rotated = token("ada")
until(
    "a token with the new key is taken",
    lambda: all(api.get("/api/requests", headers=rotated).status_code == 200 for _ in range(8)),
)
assert api.get("/api/requests", headers=ada).status_code == 200
print(
    "tokens: signed by the provider's key 200, also by its next one; none, for another API, old 401"
)

# Rules of the domain, by whoever asks.
trace = os.urandom(16).hex()
made = api.post(
    "/api/requests",
    json={"title": "Chairs", "amount": "99.50"},
    headers=ada | {"traceparent": f"00-{trace}-{os.urandom(8).hex()}-01", "X-Request-ID": "mine"},
)
assert made.status_code == 201, made.text
path, decision = f"/api/requests/{made.json()['id']}", {"approve": True, "reason": "needed"}
large = api.post("/api/requests", json={"title": "Desks", "amount": "10000"}, headers=grace).json()
own = api.post(f"/api/requests/{large['id']}/decision", json=decision, headers=grace)
assert own.status_code == 403, own.text
allowed = api.post(f"/api/requests/{large['id']}/decision", json=decision, headers=joan)
assert (allowed.status_code, allowed.json()["status"]) == (200, "approved"), allowed.text
print("rules: a large request 403 for who made it, 200 for a director")

# Two processes decide the same request at once: one does.
with ThreadPoolExecutor(8) as pool:
    ask = lambda _: api.post(f"{path}/decision", json=decision, headers=grace)  # noqa: E731
    answers = list(pool.map(ask, range(8)))
assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 7}, answers
winner = next(answer for answer in answers if answer.status_code == 200)

# The trail: one line for each change, and it names the request as nginx did.
assert api.get(f"{path}/trail", headers=grace).status_code == 403
trail = api.get(f"{path}/trail", headers=otto).json()
assert [(line["actor"], line["action"]) for line in trail] == [
    ("ada", "submit"),
    ("grace", "approve"),
]
ids = [answer.headers["X-Request-ID"] for answer in (made, winner)]
assert [line["http_request"] for line in trail] == ids and "mine" not in ids, (trail, ids)
print("audit: 8 decisions at once, 1 taken, 1 line; it names the request's id, for auditors only")


# Telemetry: the trace has the query in the request; metrics count both workers, and stay inside.
def at_the_collector() -> list[dict[str, str]]:
    """The spans of the trace, once that of the request is there, which ends last."""
    spans = collector.get(f"/traces/{trace}").json()
    return spans if any(span["name"] == "POST api/requests" for span in spans) else []


spans = until("the trace at the collector", at_the_collector)
root = next(span for span in spans if span["name"] == "POST api/requests")
inserts = [span for span in spans if span["name"] == "INSERT"]
assert [span["parent"] for span in inserts] == [root["id"]] * 2, json.dumps(spans)
assert api.get("/metrics").status_code == 404
inside = httpx2.get(f"http://127.0.0.1:{os.environ['APP_PORT']}/metrics").text
lines = [line for line in inside.splitlines() if line.startswith("http_request_seconds_count{")]
decisions = [line for line in lines if '/decision"' in line]
counted = {
    status: line.split()[-1]
    for line in decisions
    for status in ("200", "403", "409")
    if f'"{status}"' in line
}
assert counted == {"200": "2.0", "403": "1.0", "409": "7.0"}, lines
assert [api.get(f"/health/{how}").json()["status"] for how in ("live", "ready")] == [
    "live",
    "ready",
]
print(
    "telemetry: 2 inserts in the request's span; metrics of both workers, 404 from outside; healthy"
)
