# /// script
# requires-python = ">=3.13"
# dependencies = ["quart", "piccolo-admin", "piccolo[sqlite]", "httpx2"]
# ///
"""The package piccolo-admin, mounted in Quart, adds an admin site for Piccolo tables."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx2
from hypercorn.middleware import DispatcherMiddleware
from piccolo.apps.user.tables import BaseUser
from piccolo.columns import Varchar
from piccolo.engine.sqlite import SQLiteEngine
from piccolo.table import Table
from piccolo_admin.endpoints import create_admin
from piccolo_api.session_auth.tables import SessionsBase
from quart import Quart

folder = TemporaryDirectory()
engine = SQLiteEngine(path=str(Path(folder.name, "books.sqlite")))


class User(BaseUser, tablename="piccolo_user", db=engine):
    pass


class Session(SessionsBase, tablename="sessions", db=engine):
    pass


class Book(Table, db=engine):
    title = Varchar()


app = Quart(__name__)


@app.get("/books")
async def books() -> list[str]:
    return await Book.select(Book.title).output(as_list=True)


admin = create_admin([Book], auth_table=User, session_table=Session)
app.asgi_app = DispatcherMiddleware({"/admin": admin, "": app.asgi_app})  # type: ignore[method-assign]


async def main() -> None:
    for table in (User, Session, Book):
        await table.create_table()
    login = {"username": "root", "password": "correct horse"}
    await User.create_user(**login, admin=True, superuser=True, active=True)
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://localhost") as client:
        page = await client.get("/admin/")
        client.headers["X-CSRFToken"] = client.cookies["csrftoken"]
        (await client.post("/admin/public/login/", json=login)).raise_for_status()
        rows = "/admin/api/tables/book/"
        (await client.post(rows, json={"title": "Emma"})).raise_for_status()
        created = (await client.get("/books")).json()
        (await client.patch(f"{rows}1/", json={"title": "Persuasion"})).raise_for_status()
        edited = (await client.get(rows)).json()["rows"]
        (await client.delete(f"{rows}1/")).raise_for_status()
        deleted = (await client.get(rows)).json()["rows"]
    assert page.status_code == 200 and "<html" in page.text
    assert created == ["Emma"]
    assert [row["title"] for row in edited] == ["Persuasion"] and deleted == []
    print("created:", created, "- edited:", edited, "- deleted:", deleted)


with folder:
    asyncio.run(main())
