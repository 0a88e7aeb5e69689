# /// script
# requires-python = ">=3.10"
# dependencies = ["flask", "flask-wtf"]
# ///
"""Flask refuses a POST without a valid CSRF token with 400, with Flask-WTF."""

from flask import Flask
from flask_wtf.csrf import CSRFProtect, generate_csrf

app = Flask(__name__)
app.secret_key = "only for this probe"
CSRFProtect(app)


@app.get("/")
def form() -> str:
    return generate_csrf()


@app.post("/transfer")
def transfer() -> str:
    return "transferred"


browser = app.test_client()
token = browser.get("/").text
without = browser.post("/transfer")
forged = browser.post("/transfer", data={"csrf_token": token[::-1]})
proper = browser.post("/transfer", data={"csrf_token": token})

assert (without.status_code, forged.status_code) == (400, 400)
assert (proper.status_code, proper.text) == (200, "transferred")
print(f"no token {without.status_code}, wrong token {forged.status_code}, token {proper.status_code}")
