# /// script
# requires-python = ">=3.12"
# dependencies = ["mypy", "django", "django-stubs"]
# [tool.webatlas]
# timeout = 120
# ///
"""mypy knows the fields and reverse relations of Django models with django-stubs and its plugin."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """
from typing import reveal_type
from django.db import models

class Customer(models.Model):
    name = models.CharField(max_length=50)

class Order(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="orders")
    total = models.IntegerField(null=True)

def look(order: Order, customer: Customer) -> None:
    reveal_type(order.total)
    reveal_type(order.customer.name)
    reveal_type(order.customer_id)
    reveal_type(customer.orders)
    order.totl
"""
CONFIG = """
[mypy]
plugins = mypy_django_plugin.main
[mypy.plugins.django-stubs]
django_settings_module = settings
"""
SETTINGS = """
SECRET_KEY = "probe"
INSTALLED_APPS = ["shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
"""

with tempfile.TemporaryDirectory() as folder:
    for name, text in {
        "settings.py": SETTINGS,
        "shop/__init__.py": "",
        "shop/models.py": CODE,
        "mypy.ini": CONFIG,
    }.items():
        Path(folder, name).parent.mkdir(exist_ok=True)
        Path(folder, name).write_text(text)
    command = [sys.executable, "-m", "mypy", "shop/models.py"]
    output = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": folder}
    ).stdout

for seen in (
    '"int | None"',
    '"str"',
    '"int"',
    "RelatedManager[shop.models.Order]",
    '"Order" has no attribute "totl"',
):
    assert seen in output, (seen, output)
print("int | None, str, int, RelatedManager[Order], and an error for order.totl")
