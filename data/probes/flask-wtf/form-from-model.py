# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-wtf", "wtforms-sqlalchemy"]
# ///
"""Flask-WTF reads no model; wtforms-sqlalchemy makes a FlaskForm from a mapped class."""

import flask_wtf
from flask import Flask
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from wtforms_sqlalchemy.orm import model_form

app = Flask(__name__)
app.secret_key = "for the probe"
app.config["WTF_CSRF_ENABLED"] = False


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(5))


UserForm = model_form(User, base_class=flask_wtf.FlaskForm)
assert not [name for name in dir(flask_wtf) if "model" in name.lower()]
with app.test_request_context(method="POST", data={"name": "Augusta"}):
    assert not UserForm().validate_on_submit()
with app.test_request_context(method="POST", data={"name": "Ada"}):
    form, user = UserForm(), User()
    assert form.validate_on_submit() and 'maxlength="5"' in form.name()
    form.populate_obj(user)
assert user.name == "Ada"
print(user.name)
