# /// script
# requires-python = ">=3.11"
# dependencies = ["wtforms", "wtforms-sqlalchemy", "werkzeug"]
# ///
"""WTForms reads no model; wtforms-sqlalchemy makes the fields and their limits from a mapped class."""

import pkgutil

import wtforms
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from werkzeug.datastructures import MultiDict
from wtforms_sqlalchemy.orm import model_form


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(5))


UserForm = model_form(User, base_class=wtforms.Form)
assert not [m.name for m in pkgutil.walk_packages(wtforms.__path__) if "orm" in m.name.removesuffix("form")]
assert 'maxlength="5"' in UserForm().name()
assert not UserForm(MultiDict({"name": "Augusta"})).validate()
form = UserForm(MultiDict({"name": "Ada"}))
user = User()
assert form.validate() and not form.populate_obj(user)
assert user.name == "Ada"
print(UserForm().name(), user.name)
