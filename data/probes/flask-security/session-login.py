# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security knows a session's user in the next requests, and no longer after logout."""

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
)
db = SQLAlchemy(app)
fsqla.FsModels.set_db_info(db)


class Role(db.Model, fsqla.FsRoleMixin): ...


class User(db.Model, fsqla.FsUserMixin): ...


security = Security(app, SQLAlchemyUserDatastore(db, User, Role))
CREDENTIALS = {"email": "ada@site.test", "password": "correct horse"}


@app.get("/me")
@auth_required("session")
def me() -> str:
    return current_user.email


with app.app_context():
    db.create_all()
    security.datastore.create_user(email="ada@site.test", password=hash_password("correct horse"))
    db.session.commit()

client = app.test_client()
json = {"Accept": "application/json"}
answers = [client.get("/me", headers=json).status_code]
client.post("/login", json=CREDENTIALS)
answers.append(client.get("/me", headers=json).text)
client.post("/logout")
answers.append(client.get("/me", headers=json).status_code)
assert answers == [401, "ada@site.test", 401], answers
print("before, during, after:", *answers)
