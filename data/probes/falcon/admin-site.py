# /// script
# requires-python = ">=3.11"
# dependencies = ["falcon", "hypercorn", "piccolo-admin", "piccolo[sqlite]", "httpx"]
# ///
"""The package piccolo-admin, dispatched beside Falcon, adds an admin site for Piccolo tables (ASGI)."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import falcon.asgi
import httpx
from hypercorn.middleware import DispatcherMiddleware
from piccolo.apps.user.tables import BaseUser
from piccolo.columns import Varchar
from piccolo.engine.sqlite import SQLiteEngine
from piccolo.table import Table
from piccolo_admin.endpoints import create_admin
from piccolo_api.session_auth.tables import SessionsBase

folder = TemporaryDirectory()
engine = SQLiteEngine(path=str(Path(folder.name, "books.sqlite")))


class User(BaseUser, tablename="piccolo_user", db=engine):
    pass


class Session(SessionsBase, tablename="sessions", db=engine):
    pass


class Book(Table, db=engine):
    title = Varchar()


class Home:
    async def on_get(self, req: falcon.asgi.Request, resp: falcon.asgi.Response) -> None:
        resp.text = "home"


api = falcon.asgi.App()
api.add_route("/", Home())
app = DispatcherMiddleware({"/admin": create_admin([Book], auth_table=User, session_table=Session), "": api})


async def main() -> None:
    for table in (User, Session, Book):
        await table.create_table()
    login = {"username": "root", "password": "correct horse"}
    await User.create_user(**login, admin=True, superuser=True, active=True)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://localhost") as client:
        assert (await client.get("/")).text == "home"
        page = await client.get("/admin/")
        client.headers["X-CSRFToken"] = client.cookies["csrftoken"]
        (await client.post("/admin/public/login/", json=login)).raise_for_status()
        rows = "/admin/api/tables/book/"
        (await client.post(rows, json={"title": "Emma"})).raise_for_status()
        created = (await client.get(rows)).json()["rows"]
        (await client.patch(f"{rows}1/", json={"title": "Persuasion"})).raise_for_status()
        edited = (await client.get(rows)).json()["rows"]
        (await client.delete(f"{rows}1/")).raise_for_status()
        deleted = (await client.get(rows)).json()["rows"]
    assert page.status_code == 200 and "<html" in page.text
    assert [row["title"] for row in created] == ["Emma"]
    assert [row["title"] for row in edited] == ["Persuasion"] and deleted == []
    print("created:", created, "- edited:", edited, "- deleted:", deleted)


with folder:
    asyncio.run(main())
