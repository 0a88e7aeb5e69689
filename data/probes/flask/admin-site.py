# /// script
# requires-python = ">=3.10"
# dependencies = ["flask", "flask-admin", "flask-sqlalchemy"]
# ///
"""Flask gets an admin site over SQLAlchemy models from Flask-Admin: list, create, edit, delete."""

from flask import Flask
from flask_admin import Admin
from flask_admin.contrib.sqla import ModelView
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config.update(SECRET_KEY="only for this probe", SQLALCHEMY_DATABASE_URI="sqlite://")
db = SQLAlchemy(app, model_class=Base)


class Book(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


admin = Admin(app, name="Books")
admin.add_view(ModelView(Book, db))

with app.app_context():
    db.create_all()
client = app.test_client()
client.post("/admin/book/new/", data={"title": "Emma"})
created = client.get("/admin/book/").text
client.post("/admin/book/edit/?id=1", data={"title": "Persuasion"})
edited = client.get("/admin/book/").text
client.post("/admin/book/delete/", data={"id": "1"})
deleted = client.get("/admin/book/").text

assert "Emma" in created and "Persuasion" in edited and "Emma" not in edited
assert "Persuasion" not in deleted
print("the admin site created, listed, edited and deleted a row of Book")
