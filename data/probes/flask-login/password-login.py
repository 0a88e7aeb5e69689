# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-login"]
# ///
"""Flask-Login logs in whatever user object it is given: no call of it takes a password."""

import inspect

import flask_login
from flask import Flask
from flask_login import LoginManager, UserMixin, current_user, login_user

app = Flask(__name__)
app.secret_key = "only for this probe"
LoginManager(app).user_loader(lambda id: None)
user = UserMixin()
user.id = "ada"
with app.test_request_context():
    assert login_user(user) is True and current_user.id == "ada"
functions = [function for _, function in inspect.getmembers(flask_login, inspect.isfunction)]
methods = [method for _, method in inspect.getmembers(LoginManager, inspect.isfunction)]
parameters = {name for call in functions + methods for name in inspect.signature(call).parameters}
assert "user" in parameters and not [name for name in parameters if "pass" in name], parameters
print("login_user took a user without a password; parameters of all calls:", *sorted(parameters))
