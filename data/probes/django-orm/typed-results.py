# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-stubs", "mypy"]
# ///
"""mypy infers Django's objects, columns and selected values with django-stubs and its plugin."""

import subprocess
import sys
import tempfile
from pathlib import Path

FILES = {
    "shop/models.py": """
from django.db import models
class Book(models.Model):
    title = models.CharField(max_length=50)
    pages = models.IntegerField()
""",
    "shop/queries.py": """
from shop.models import Book
book = Book.objects.get()
reveal_type(book)
reveal_type(book.title)
pages, title = Book.objects.values_list("pages", "title").get()
reveal_type(pages)
reveal_type(title)
""",
    "shop/__init__.py": "",
    "settings.py": 'INSTALLED_APPS = ["shop"]',
    "mypy.ini": """[mypy]
plugins = mypy_django_plugin.main
[mypy.plugins.django-stubs]
django_settings_module = settings
""",
}
with tempfile.TemporaryDirectory() as folder:
    Path(folder, "shop").mkdir()
    for name, text in FILES.items():
        Path(folder, name).write_text(text)
    command = [sys.executable, "-m", "mypy", "--config-file=mypy.ini", "shop/queries.py"]
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True)
types = [line.split('"')[1] for line in result.stdout.splitlines() if "Revealed type" in line]
assert types == ["shop.models.Book", "str", "int", "str"], result.stdout + result.stderr
assert result.returncode == 0, result.stdout
print("revealed with django-stubs:", ", ".join(types))
