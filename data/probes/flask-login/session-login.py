# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-login"]
# ///
"""Flask-Login knows a session's user in the next requests, and no longer after logout."""

from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user, logout_user

app = Flask(__name__)
app.secret_key = "only for this probe"
manager = LoginManager(app)


class User(UserMixin):
    def __init__(self, id: str) -> None:
        self.id = id


@manager.user_loader
def load_user(id: str) -> User:
    return User(id)


@app.post("/login")
def login() -> str:
    login_user(User("ada"))  # the password was checked by the program before
    return ""


@app.post("/logout")
def logout() -> str:
    logout_user()
    return ""


@app.get("/me")
@login_required
def me() -> str:
    return current_user.id


client = app.test_client()
answers = [client.get("/me").status_code]
client.post("/login")
answers.append(client.get("/me").text)
client.post("/logout")
answers.append(client.get("/me").status_code)
assert answers == [401, "ada", 401], answers
print("before, during, after:", *answers)
