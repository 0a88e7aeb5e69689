# /// script
# requires-python = ">=3.11"
# dependencies = ["alembic", "psycopg[binary]"]
#
# [tool.webatlas]
# services = ["postgresql"] # POSTGRESQL_URL
# timeout = 180
# ///
"""Alembic takes a renamed column for a removed and a new one, without asking."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

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
        Path(folder, "models.py").write_text(MODELS.replace("name: ", "title: "))
        alembic(folder, "revision", "--autogenerate", "-m", "second")
        (written,) = Path(folder, "migrations", "versions").glob("*_second.py")
        upgrade = written.read_text().split("def upgrade")[1].split("def downgrade")[0]
    operations = [line.strip().split("(")[0] for line in upgrade.splitlines() if "op." in line]
    assert operations == ["op.add_column", "op.drop_column"], operations
    print(f"name became title: {operations}")


if __name__ == "__main__":
    main()
