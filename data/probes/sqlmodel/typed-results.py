# /// script
# requires-python = ">=3.11"
# dependencies = ["sqlmodel", "mypy"]
# ///
"""mypy infers SQLModel's objects, their columns and the selected columns of a query."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
from sqlmodel import Field, Session, SQLModel, create_engine, select

class Book(SQLModel, table=True):
    title: str = Field(primary_key=True)
    pages: int

with Session(create_engine("sqlite://")) as session:
    book = session.exec(select(Book)).one()
    reveal_type(book)
    reveal_type(book.title)
    pages, title = session.exec(select(Book.pages, Book.title)).one()
    reveal_type(pages)
    reveal_type(title)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE)
    command = [sys.executable, "-m", "mypy", "--config-file=", "shop.py"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
types = [line.split('"')[1] for line in result.stdout.splitlines() if "Revealed type" in line]
assert types == ["shop.Book", "str", "int", "str"], result.stdout + result.stderr
assert result.returncode == 0, result.stdout
print("revealed:", ", ".join(types))
