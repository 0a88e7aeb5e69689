# /// script
# requires-python = ">=3.11"
# dependencies = ["starlette", "httpx2", "sqladmin", "sqlalchemy[asyncio]"]
# ///
"""Starlette gets an admin site over SQLAlchemy models from SQLAdmin: list, create, edit, delete."""

from sqladmin import Admin, ModelView
from sqlalchemy import StaticPool, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from starlette.applications import Starlette
from starlette.testclient import TestClient


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


class BookAdmin(ModelView, model=Book):
    column_list = (Book.id, Book.title)


engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
Base.metadata.create_all(engine)
app = Starlette()
Admin(app, engine).add_view(BookAdmin)
client = TestClient(app)

client.post("/admin/book/create", data={"title": "Emma", "save": "Save"})
created = client.get("/admin/book/list").text
client.post("/admin/book/edit/1", data={"title": "Persuasion", "save": "Save"})
edited = client.get("/admin/book/list").text
client.delete("/admin/book/delete?pks=1")
deleted = client.get("/admin/book/list").text

assert "Emma" in created and "Persuasion" in edited and "Emma" not in edited
assert "Persuasion" not in deleted
print("the admin site created, listed, edited and deleted a row of Book")
