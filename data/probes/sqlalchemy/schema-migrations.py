# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlalchemy", "alembic"]
# ///
"""Alembic compares SQLAlchemy's models with the database, writes a migration, applies it and reverts it."""

import tempfile
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
    title: Mapped[str]
"""

with tempfile.TemporaryDirectory() as folder:
    root = Path(folder)
    url = f"sqlite:///{root / 'shop.db'}"
    (root / "shop.py").write_text(APP)
    config = Config(root / "alembic.ini")
    command.init(config, str(root / "migrations"))
    config.set_main_option("prepend_sys_path", folder)
    config.set_main_option("sqlalchemy.url", url)
    env = root / "migrations" / "env.py"
    env.write_text(
        env.read_text().replace(
            "target_metadata = None", "from shop import Base\ntarget_metadata = Base.metadata"
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
