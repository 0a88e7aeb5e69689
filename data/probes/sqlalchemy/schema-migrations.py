# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy", "alembic"]
# ///
"""Alembic finds a new table and a changed column of SQLAlchemy's models, and applies and reverts both."""

import subprocess
import sys
import tempfile
from pathlib import Path

from sqlalchemy import create_engine, inspect

APP = """
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
class Base(DeclarativeBase):
    pass
class Book(Base):
    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    pages: Mapped[str]
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
    edit(env, "target_metadata = None", "import shop\ntarget_metadata = shop.Base.metadata")
    edit(env, "connection=connection,", "connection=connection, render_as_batch=True,")
    states = []
    for new in ("Mapped[str]", "Mapped[int | None]"):
        (root / "shop.py").write_text(APP.replace("Mapped[str]", new))
        alembic("revision", "--autogenerate", "-m", "change")
        alembic("upgrade", "head")
        states.append(pages())
    assert states == [("VARCHAR", False), ("INTEGER", True)], states
    alembic("downgrade", "-1")
    assert pages() == ("VARCHAR", False)
    alembic("downgrade", "base")
    assert pages() is None
print("pages:", states[0], "->", states[1], "- applied and reverted")
