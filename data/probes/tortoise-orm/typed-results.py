# /// script
# requires-python = ">=3.10"
# dependencies = ["tortoise-orm", "mypy"]
# ///
"""mypy infers Tortoise ORM's objects and their columns, but not the selected columns of a query."""

import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
from tortoise import fields
from tortoise.models import Model

class Book(Model):
    id = fields.IntField(primary_key=True)
    title = fields.CharField(max_length=50)

async def main() -> None:
    book = await Book.get(id=1)
    reveal_type(book)
    reveal_type(book.title)
    for number, title in await Book.all().values_list("id", "title"):
        reveal_type(number)
        reveal_type(title)
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop.py").write_text(CODE)
    command = [sys.executable, "-m", "mypy", "--config-file=", "shop.py"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
types = [line.split('"')[1] for line in result.stdout.splitlines() if "Revealed type" in line]
assert types == ["shop.Book", "str", "Any", "Any"], result.stdout + result.stderr
assert result.returncode == 0, result.stdout
print("revealed:", ", ".join(types))
