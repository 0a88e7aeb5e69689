# /// script
# requires-python = ">=3.11"
# dependencies = ["hypercorn", "piccolo-admin", "piccolo[sqlite]", "httpx", "sanic", "uvicorn"]
# ///
"""The package piccolo-admin, dispatched beside Sanic, adds an admin site for Piccolo tables (ASGI)."""

import asyncio
import socket
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import uvicorn
from hypercorn.middleware import DispatcherMiddleware
from piccolo.apps.user.tables import BaseUser
from piccolo.columns import Varchar
from piccolo.engine.sqlite import SQLiteEngine
from piccolo.table import Table
from piccolo_admin.endpoints import create_admin
from piccolo_api.session_auth.tables import SessionsBase
from sanic import HTTPResponse, Request, Sanic, text

folder = TemporaryDirectory()
engine = SQLiteEngine(path=str(Path(folder.name, "books.sqlite")))


class User(BaseUser, tablename="piccolo_user", db=engine):
    pass


class Session(SessionsBase, tablename="sessions", db=engine):
    pass


class Book(Table, db=engine):
    title = Varchar()


api = Sanic("home", configure_logging=False)


@api.get("/")
async def home(request: Request) -> HTTPResponse:
    return text("home")


app = DispatcherMiddleware({"/admin": create_admin([Book], auth_table=User, session_table=Session), "": api})


async def main() -> None:
    for table in (User, Session, Book):
        await table.create_table()
    login = {"username": "root", "password": "correct horse"}
    await User.create_user(**login, admin=True, superuser=True, active=True)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, ws="none", log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{listener.getsockname()[1]}") as client:
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
    finally:
        server.should_exit = True
        await serving
    assert page.status_code == 200 and "<html" in page.text
    assert [row["title"] for row in created] == ["Emma"]
    assert [row["title"] for row in edited] == ["Persuasion"] and deleted == []
    print("created:", created, "- edited:", edited, "- deleted:", deleted)


with folder:
    asyncio.run(main())
