# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]", "flask-security[mfa]", "pyotp"]
# ///
"""Flask-Security asks for a code of an authenticator app after the password, and refuses a wrong one."""

import datetime
import time

import pyotp
from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore, auth_required, current_user, hash_password
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
    SECURITY_TWO_FACTOR=True,
    SECURITY_TWO_FACTOR_ENABLED_METHODS=["authenticator"],
    SECURITY_TOTP_SECRETS={1: "only for this probe, 32 bytes long"},
    SECURITY_TOTP_ISSUER="probe",
    SECURITY_FRESHNESS=datetime.timedelta(minutes=-1),
)
db = SQLAlchemy(app)
fsqla.FsModels.set_db_info(db)


class Role(db.Model, fsqla.FsRoleMixin): ...


class User(db.Model, fsqla.FsUserMixin): ...


security = Security(app, SQLAlchemyUserDatastore(db, User, Role))
CREDENTIALS = {"email": "ada@site.test", "password": "correct horse"}


@app.get("/me")
@auth_required()
def me() -> str:
    return current_user.email


with app.app_context():
    db.create_all()
    security.datastore.create_user(email="ada@site.test", password=hash_password("correct horse"))
    db.session.commit()

settled = app.test_client()
settled.post("/login", json=CREDENTIALS)
setup = settled.post("/tf-setup", json={"setup": "authenticator"}).json["response"]
code = pyotp.TOTP(setup["tf_authr_b32key"])  # what the QR code holds
settled.post(f"/tf-setup/{setup['tf_state_token']}", json={"code": code.now()})
client = app.test_client()
asked = client.post("/login", json=CREDENTIALS).json["response"]
before = client.get("/me", headers={"Accept": "application/json"}).status_code
wrong = client.post("/tf-validate", json={"code": "000000"})
right = client.post("/tf-validate", json={"code": code.at(time.time() + 30)})
after = client.get("/me", headers={"Accept": "application/json"}).status_code
assert asked["tf_required"] and (before, after) == (401, 200), (asked, before, after)
assert (wrong.status_code, right.status_code) == (400, 200), (wrong.json, right.json)
print("password alone:", before, "wrong code:", wrong.status_code, "right code:", after)
