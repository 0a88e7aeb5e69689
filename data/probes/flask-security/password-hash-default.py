# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security stores a password as Argon2id by default."""

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
    stored = hash_password("correct horse")
assert stored.startswith("$argon2id$"), stored
print(stored.rsplit("$", 2)[0])
