# /// script
# requires-python = ">=3.11"
# dependencies = ["alembic", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Alembic writes a migration for a new table, a new column and a removed one."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg

MODELS = """
from sqlalchemy import String
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class Item(Base):
    __tablename__ = "item"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20))
"""

GROWN = MODELS.replace("name: Mapped[str] = mapped_column(String(20))", "price: Mapped[float]")
GROWN += """

class Shelf(Base):
    __tablename__ = "shelf"
    id: Mapped[int] = mapped_column(primary_key=True)
"""


def alembic(folder: str, *arguments: str, code: int = 0) -> str:
    command = [sys.executable, "-m", "alembic", *arguments]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert process.returncode == code, process.stderr
    return process.stdout + process.stderr


def project(folder: str) -> None:
    """A new project with one table, migrated."""
    alembic(folder, "init", "migrations")
    environment, settings = Path(folder, "migrations", "env.py"), Path(folder, "alembic.ini")
    text = environment.read_text()
    environment.write_text(text.replace("= None", "= __import__('models').Base.metadata"))
    url = os.environ["POSTGRESQL_URL"].replace("postgresql:", "postgresql+psycopg:")
    settings.write_text(settings.read_text().replace("driver://user:pass@localhost/dbname", url))
    Path(folder, "models.py").write_text(MODELS)
    alembic(folder, "revision", "--autogenerate", "-m", "first")
    alembic(folder, "upgrade", "head")


def columns() -> list[str]:
    query = "SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns"
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        return sorted(row[0] for row in db.execute(f"{query} WHERE table_name IN ('item', 'shelf')"))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        before = columns()
        Path(folder, "models.py").write_text(GROWN)
        alembic(folder, "revision", "--autogenerate", "-m", "second")
        alembic(folder, "upgrade", "head")
    assert before == ["item.id integer", "item.name character varying"], before
    assert columns() == ["item.id integer", "item.price double precision", "shelf.id integer"], columns()
    print(f"{before} became {columns()}")


if __name__ == "__main__":
    main()
