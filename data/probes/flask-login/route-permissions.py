# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-login"]
# ///
"""Flask-Login guards a view by login, and knows no permissions or roles."""

import flask_login
from flask import Flask
from flask_login import LoginManager, UserMixin, login_required

app = Flask(__name__)
app.secret_key = "only for this probe"
manager = LoginManager(app)
user = UserMixin()
user.id = "ada"
manager.user_loader(lambda id: user)


@app.get("/edit")
@login_required
def edit() -> str:
    return "edited"


nobody = app.test_client().get("/edit").status_code
manager.request_loader(lambda request: user)
anybody = app.test_client().get("/edit").status_code
assert (nobody, anybody) == (401, 200), (nobody, anybody)
guards = [name for name in dir(flask_login) if name.endswith("_required")]
assert guards == ["fresh_login_required", "login_required"], guards
print(f"nobody: {nobody}; any user: {anybody}; guards:", *guards)
