# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security mails a link after registration, and lets the user in only after it was opened."""

import re

from flask import Flask
from flask_mail import Mail
from flask_security import Security, SQLAlchemyUserDatastore
from flask_security.models import fsqla_v2 as fsqla
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config.update(
    SECRET_KEY="only for this probe, 32 bytes long",
    SECURITY_PASSWORD_SALT="only for this probe",
    SECURITY_EMAIL_VALIDATOR_ARGS={"check_deliverability": False, "test_environment": True},
    SQLALCHEMY_DATABASE_URI="sqlite://",
    TESTING=True,
    WTF_CSRF_ENABLED=False,
    SECURITY_REGISTERABLE=True,
    SECURITY_CONFIRMABLE=True,
)
mail = Mail(app)
db = SQLAlchemy(app)
fsqla.FsModels.set_db_info(db)


class Role(db.Model, fsqla.FsRoleMixin): ...


class User(db.Model, fsqla.FsUserMixin): ...


security = Security(app, SQLAlchemyUserDatastore(db, User, Role))
CREDENTIALS = {"email": "ada@site.test", "password": "correct horse"}

with app.app_context():
    db.create_all()
with app.app_context(), mail.record_messages() as outbox:
    app.test_client().post("/register", json={**CREDENTIALS, "password_confirm": CREDENTIALS["password"]})
link = re.search(r"http://localhost(/confirm/\S+)", outbox[0].body).group(1)
before = app.test_client().post("/login", json=CREDENTIALS)
app.test_client().get(link)
after = app.test_client().post("/login", json=CREDENTIALS)
assert (before.status_code, after.status_code) == (400, 200), (before.json, after.json)
print(*before.json["response"]["errors"], "After the link was opened:", after.status_code)
