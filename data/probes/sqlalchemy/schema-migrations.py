# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy", "alembic"]
# ///
"""Alembic finds a new table and a changed column of SQLAlchemy's models, and applies and reverts both."""

import sys
import tempfile
from argparse import Namespace
from pathlib import Path

from alembic import command
from alembic.config import Config
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
    url = f"sqlite:///{root / 'shop.db'}"
    config = Config(root / "alembic.ini", cmd_opts=Namespace(quiet=True))
    command.init(config, str(root / "migrations"))
    config.set_main_option("prepend_sys_path", folder)
    config.set_main_option("sqlalchemy.url", url)

    def edit(name: str, old: str, new: str) -> None:
        path = root / "migrations" / name
        path.write_text(path.read_text().replace(old, new))

    def pages() -> tuple[str, bool] | None:
        engine = create_engine(url)
        columns = inspect(engine).get_multi_columns().get((None, "book"), [])
        engine.dispose()
        return next(((str(c["type"]), c["nullable"]) for c in columns if c["name"] == "pages"), None)

    edit("env.py", "target_metadata = None", "import shop\ntarget_metadata = shop.Base.metadata")
    edit("env.py", "connection=connection,", "connection=connection, render_as_batch=True,")
    states = []
    for new in ("Mapped[str]", "Mapped[int | None]"):
        (root / "shop.py").write_text(APP.replace("Mapped[str]", new))
        sys.modules.pop("shop", None)
        command.revision(config, message="change", autogenerate=True)
        command.upgrade(config, "head")
        states.append(pages())
    assert states == [("VARCHAR", False), ("INTEGER", True)], states
    command.downgrade(config, "-1")
    assert pages() == ("VARCHAR", False)
    command.downgrade(config, "base")
    assert pages() is None
print("pages:", states[0], "->", states[1], "- applied and reverted")
