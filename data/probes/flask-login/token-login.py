# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-login"]
# ///
"""Flask-Login hands each request without a session to a function of the program's, which may read a token."""

import secrets

from flask import Flask, Request
from flask_login import LoginManager, UserMixin, current_user, login_required

app = Flask(__name__)
app.secret_key = "only for this probe"
manager = LoginManager(app)
tokens = {secrets.token_urlsafe(): "ada"}  # made and kept by the program


@manager.request_loader
def load_user(request: Request) -> UserMixin | None:
    name = tokens.get(request.headers.get("Authorization", "").removeprefix("Bearer "))
    if name is None:
        return None
    user = UserMixin()
    user.id = name
    return user


@app.get("/me")
@login_required
def me() -> str:
    return current_user.id


token = next(iter(tokens))
right = app.test_client().get("/me", headers={"Authorization": f"Bearer {token}"})
wrong = app.test_client().get("/me", headers={"Authorization": "Bearer x"})
assert (right.text, wrong.status_code) == ("ada", 401), (right.text, wrong.status_code)
print("token of the program's own:", right.text, "another:", wrong.status_code)
