# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security mails a link that sets a new password once."""

import re

from flask import Flask
from flask_mail import Mail
from flask_security import Security, SQLAlchemyUserDatastore, hash_password
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
    SECURITY_RECOVERABLE=True,
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
    security.datastore.create_user(email="ada@site.test", password=hash_password("correct horse"))
    db.session.commit()

with app.app_context(), mail.record_messages() as outbox:
    app.test_client().post("/reset", json={"email": "ada@site.test"})
link = re.search(r"http://localhost(/reset/\S+)", outbox[0].body).group(1)


def set_password(new: str) -> int:
    app.test_client().post(link, json={"password": new, "password_confirm": new})
    return app.test_client().post("/login", json={**CREDENTIALS, "password": new}).status_code


first, second = set_password("battery staple 1"), set_password("battery staple 2")
assert (first, second) == (200, 400), (first, second)
print("login after the link was used once:", first, "and again:", second)
