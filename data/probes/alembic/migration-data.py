# /// script
# requires-python = ">=3.11"
# dependencies = ["alembic", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Alembic runs Python code on the rows in a migration, between two changes of the table."""

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


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project(folder)
        with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
            db.execute("INSERT INTO item (id, name) VALUES (1, 'pen'), (2, 'ink')")
        alembic(folder, "revision", "-m", "second")
        (written,) = Path(folder, "migrations", "versions").glob("*_second.py")
        code = """
    op.add_column("item", sa.Column("slug", sa.String(20)))
    for row in op.get_bind().execute(sa.text("SELECT id, name FROM item")).all():
        update = sa.text("UPDATE item SET slug = :slug WHERE id = :id")
        op.execute(update.bindparams(id=row.id, slug=row.name[::-1]))
    op.alter_column("item", "slug", nullable=False)
"""
        written.write_text(written.read_text().replace("    pass\n", code, 1))
        alembic(folder, "upgrade", "head")
    with psycopg.connect(os.environ["POSTGRESQL_URL"]) as db:
        rows = db.execute("SELECT name, slug FROM item ORDER BY id").fetchall()
    assert rows == [("pen", "nep"), ("ink", "kni")], rows
    print(f"written by Python: {rows}")


if __name__ == "__main__":
    main()
