# /// script
# requires-python = ">=3.10"
# dependencies = ["piccolo[sqlite]", "mypy"]
# ///
"""mypy infers Piccolo's objects and their columns, but not the selected columns of a query."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
from piccolo.columns import Integer, Varchar
from piccolo.table import Table

class Book(Table):
    title = Varchar()
    pages = Integer()

async def main() -> None:
    for book in await Book.objects():
        reveal_type(book)
        reveal_type(book.title)
    for row in await Book.select(Book.pages, Book.title):
        reveal_type(row["pages"])
        reveal_type(row["title"])
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE)
    command = [sys.executable, "-m", "mypy", "--config-file=", "shop.py"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
types = [line.split('"')[1] for line in result.stdout.splitlines() if "Revealed type" in line]
assert types == ["shop.Book", "str", "Any", "Any"], result.stdout + result.stderr
assert result.returncode == 0, result.stdout
print("revealed:", ", ".join(types))
