# /// script
# requires-python = ">=3.12"
# dependencies = ["flask-security[common,fsqla]"]
# ///
"""Flask-Security lets a view be called only by users with a role that has the permission."""

from flask import Flask
from flask_security import Security, SQLAlchemyUserDatastore, hash_password, permissions_required
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


@app.get("/edit")
@permissions_required("article-edit")
def edit() -> str:
    return "edited"


with app.app_context():
    db.create_all()
    store, password = security.datastore, hash_password(CREDENTIALS["password"])
    editor = store.create_role(name="editor", permissions={"article-edit"})
    store.create_user(email="ada@site.test", password=password, roles=[editor])
    store.create_user(email="bob@site.test", password=password)
    db.session.commit()

answers = [app.test_client().get("/edit", headers={"Accept": "application/json"}).status_code]
for email in ("bob@site.test", "ada@site.test"):
    client = app.test_client()
    client.post("/login", json={**CREDENTIALS, "email": email})
    answers.append(client.get("/edit", headers={"Accept": "application/json"}).status_code)
assert answers == [403, 403, 200], answers
print("nobody, user without and with the permission:", *answers)
