# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi", "httpx2", "sqladmin", "sqlalchemy[asyncio]"]
# ///
"""FastAPI gets an admin site over SQLAlchemy models from the SQLAdmin package: list, create, edit, delete."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqladmin import Admin, ModelView
from sqlalchemy import StaticPool, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


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
app = FastAPI()
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
