# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security checks the right password after thirty wrong ones in a row."""

from flask import Flask
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
)
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

wrong = [
    app.test_client().post("/login", json={**CREDENTIALS, "password": f"wrong {number}"}).status_code
    for number in range(30)
]
right = app.test_client().post("/login", json=CREDENTIALS)
assert set(wrong) == {400} and right.status_code == 200, (wrong, right.json)
assert not [name for name in app.config if "RATE" in name or "THROTTL" in name or "LOCK" in name]
print(f"{len(wrong)} wrong passwords: each {wrong[-1]}; then the right one: {right.status_code}")
