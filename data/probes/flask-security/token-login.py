# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security gives a token for name and password, which identifies requests without a cookie."""

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
@auth_required("token")
def me() -> str:
    return current_user.email


with app.app_context():
    db.create_all()
    security.datastore.create_user(email="ada@site.test", password=hash_password("correct horse"))
    db.session.commit()

answer = app.test_client().post("/login?include_auth_token", json=CREDENTIALS)
token = answer.json["response"]["user"]["authentication_token"]
answers = [
    app.test_client().get("/me", headers={"Accept": "application/json", "Authentication-Token": sent})
    for sent in (token, token[:-4] + "AAAA")
]
assert (answers[0].text, answers[1].status_code) == ("ada@site.test", 401), answers
print("token:", answers[0].text, "changed token:", answers[1].status_code)
