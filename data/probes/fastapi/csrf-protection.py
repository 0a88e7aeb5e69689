# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "asgi-csrf"]
# ///
"""FastAPI refuses a POST without a CSRF token with 403, once the asgi-csrf package wraps the application."""

from asgi_csrf import asgi_csrf
from fastapi import FastAPI
from fastapi.testclient import TestClient

api = FastAPI()


@api.get("/")
def form() -> str:
    return "a form"


@api.post("/transfer")
def transfer() -> str:
    return "transferred"


browser = TestClient(api)
browser.cookies["login"] = "alice"
assert browser.post("/transfer").status_code == 200, "FastAPI alone refused the request"

app = asgi_csrf(api, signing_secret="only for this probe", always_set_cookie=True)
browser = TestClient(app)
browser.cookies["login"] = "alice"
browser.get("/")
without = browser.post("/transfer")
token = browser.cookies["csrftoken"]
forged = browser.post("/transfer", headers={"x-csrftoken": token[::-1]})
proper = browser.post("/transfer", headers={"x-csrftoken": token})

assert (without.status_code, forged.status_code) == (403, 403)
assert (proper.status_code, proper.json()) == (200, "transferred")
print(f"no token {without.status_code}, wrong token {forged.status_code}, token {proper.status_code}")
