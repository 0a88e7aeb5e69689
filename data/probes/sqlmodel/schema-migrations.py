# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel", "alembic"]
# ///
"""Alembic compares SQLModel's classes with the database, writes a migration, applies it and reverts it."""

import tempfile
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import inspect
from sqlmodel import create_engine

APP = """
from sqlmodel import Field, SQLModel
class Book(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    title: str
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    url = f"sqlite:///{root / 'shop.db'}"
    (root / "shop.py").write_text(APP)
    config = Config(root / "alembic.ini")
    command.init(config, str(root / "migrations"))
    config.set_main_option("prepend_sys_path", folder)
    config.set_main_option("sqlalchemy.url", url)
    template = root / "migrations" / "script.py.mako"
    template.write_text(
        template.read_text().replace("import sqlalchemy as sa", "import sqlalchemy as sa\nimport sqlmodel")
    )
    env = root / "migrations" / "env.py"
    env.write_text(
        env.read_text().replace(
            "target_metadata = None", "import shop\ntarget_metadata = shop.SQLModel.metadata"
        )
    )

    script = command.revision(config, message="create book", autogenerate=True)
    written = Path(script.path).read_text()
    assert "op.create_table('book'" in written and "op.drop_table('book')" in written, written
    engine = create_engine(url)
    command.upgrade(config, "head")
    columns = [column["name"] for column in inspect(engine).get_columns("book")]
    assert columns == ["id", "title"], columns
    command.downgrade(config, "base")
    assert not inspect(engine).has_table("book")
    engine.dispose()
print(f"{Path(script.path).name}: created {columns}, then reverted")
