# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel", "alembic"]
# ///
"""Alembic finds a new table and a changed column of SQLModel's classes, and applies and reverts both."""

import subprocess
import sys
import tempfile
from pathlib import Path

from sqlmodel import create_engine, inspect

APP = """
from sqlmodel import Field, SQLModel
class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    pages: str
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)

    def alembic(*arguments: str) -> None:
        command = [sys.executable, "-m", "alembic", *arguments]
        subprocess.run(command, cwd=root, check=True, capture_output=True)

    def edit(path: Path, old: str, new: str) -> None:
        path.write_text(path.read_text().replace(old, new))

    def pages() -> tuple[str, bool] | None:
        engine = create_engine(f"sqlite:///{root / 'shop.db'}")
        tables = inspect(engine).get_multi_columns()
        engine.dispose()
        columns = {column["name"]: column for column in tables.get((None, "book"), [])}
        return (str(columns["pages"]["type"]), columns["pages"]["nullable"]) if columns else None

    alembic("init", "migrations")
    edit(root / "alembic.ini", "driver://user:pass@localhost/dbname", "sqlite:///shop.db")
    env = root / "migrations" / "env.py"
    edit(env, "target_metadata = None", "import shop\ntarget_metadata = shop.SQLModel.metadata")
    edit(env, "connection=connection,", "connection=connection, render_as_batch=True,")
    edit(
        root / "migrations" / "script.py.mako",
        "import sqlalchemy as sa",
        "import sqlalchemy as sa\nimport sqlmodel",
    )
    states = []
    for new in ("str", "int | None"):
        (root / "shop.py").write_text(APP.replace("pages: str", f"pages: {new}"))
        alembic("revision", "--autogenerate", "-m", "change")
        alembic("upgrade", "head")
        states.append(pages())
    assert states == [("VARCHAR", False), ("INTEGER", True)], states
    alembic("downgrade", "-1")
    assert pages() == ("VARCHAR", False)
    alembic("downgrade", "base")
    assert pages() is None
print("pages:", states[0], "->", states[1], "- applied and reverted")
