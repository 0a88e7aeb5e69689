"""Asks the running function from outside: by HTTP through the gateway, and with whole events."""

import json
import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2

gateway = httpx2.Client(base_url=f"http://127.0.0.1:{os.environ['GATEWAY_PORT']}", timeout=20)
documents = {
    path.stem: json.loads(path.read_text()) for path in Path("tests/events").glob("*.json")
}


def invoke(name: str, **change: object) -> dict:
    """Hand over a document as it is, at the address of Lambda's Invoke API."""
    event = documents[name] | change
    answer = gateway.post("/2015-03-31/functions/function/invocations", json=event)
    assert answer.status_code == 200 and "X-Amz-Function-Error" not in answer.headers, answer.text
    return answer.json()


# The gateway's authorizer decides who organises: by HTTP here nobody does, a document brings one.
new = {"title": "Workshop", "seats": 2}
refused = gateway.post("/events", json=new)
assert refused.status_code == 403, refused.text
made = {name: invoke(name) for name in ("http-api", "rest-api")}
assert [answer["statusCode"] for answer in made.values()] == [201, 201], made
assert "multiValueHeaders" in made["rest-api"] and "headers" in made["http-api"]
listed = invoke("function-url")
assert listed["statusCode"] == 200 and len(json.loads(listed["body"])["items"]) == 1, listed
print("events: HTTP API 201, REST API 201, function URL 200; by HTTP without an authorizer 403")

# More ask at once than there are seats, and instances of the function.
body = json.dumps({"title": "Concert", "seats": 10})
event = json.loads(invoke("http-api", body=body)["body"])
path = f"/events/{event['id']}"


def sign_up(number: int) -> httpx2.Response:
    return gateway.post(f"{path}/signups", json={"email": f"guest{number}@example.com"})


with ThreadPoolExecutor(30) as pool:
    answers = list(pool.map(sign_up, range(30)))
codes = Counter(answer.status_code for answer in answers)
assert codes == {201: 10, 409: 20}, codes
assert gateway.get(path).json()["free"] == 0
print("seats: 30 asked at once for 10; 201 for 10, 409 for 20, none free")

# Whoever asks again has the same seat; a seat that is given back is free for another.
first = next(number for number, answer in enumerate(answers) if answer.status_code == 201)
last = next(number for number, answer in enumerate(answers) if answer.status_code == 409)
again = sign_up(first)
assert (again.status_code, again.json()) == (200, answers[first].json()), again.text
assert gateway.delete(f"/signups/{again.json()['id']}").status_code == 204
assert sign_up(last).status_code == 201
print("signups: asked twice, the same one; given back, somebody else's")

# What is no request never reaches the code, and what fails inside is not told outside.
wrong = gateway.post(f"{path}/signups", json={"email": "nobody"})
assert (wrong.status_code, wrong.json()["detail"][0]["loc"]) == (422, ["body", "email"]), wrong.text
assert gateway.get("/events/0").status_code == 404
broken = gateway.post("/2015-03-31/functions/function/invocations", json={"no": "event"})
assert broken.headers["X-Amz-Function-Error"] == "Unhandled", broken.text
assert gateway.get(path).status_code == 200
print("errors: 422 names the field; an event of no known kind fails, the next one is answered")
