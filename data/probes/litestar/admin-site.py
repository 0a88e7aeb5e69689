# /// script
# requires-python = ">=3.11"
# dependencies = ["litestar", "sqladmin-litestar-plugin", "sqlalchemy[asyncio]"]
# ///
"""The package sqladmin-litestar-plugin adds an admin site for SQLAlchemy models to Litestar."""

from litestar import Litestar
from litestar.testing import TestClient
from sqladmin import ModelView
from sqladmin_litestar_plugin import SQLAdminPlugin
from sqlalchemy import create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.pool import StaticPool


class Base(DeclarativeBase):
    pass


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]


class BookAdmin(ModelView, model=Book):
    column_list = [Book.id, Book.title]


engine = create_engine("sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False})
Base.metadata.create_all(engine)

with TestClient(Litestar(plugins=[SQLAdminPlugin(views=[BookAdmin], engine=engine)])) as client:
    form = client.get("/admin/book/create").text
    client.post("/admin/book/create", data={"title": "Emma"})
    created = client.get("/admin/book/list").text
    client.post("/admin/book/edit/1", data={"title": "Persuasion"})
    edited = client.get("/admin/book/list").text
    client.delete("/admin/book/delete", params={"pks": "1"})
    deleted = client.get("/admin/book/list").text

assert 'name="title"' in form
assert "Emma" in created
assert "Emma" not in edited and "Persuasion" in edited
assert "Persuasion" not in deleted
print("created, listed, edited and deleted a row at /admin/book/")
