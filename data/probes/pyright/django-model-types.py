# /// script
# requires-python = ">=3.12"
# dependencies = ["pyright", "django", "django-types"]
# [tool.webatlas]
# timeout = 120
# ///
"""With django-types pyright knows fields of Django models, and not their relations and ids."""

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
SETTINGS = """
SECRET_KEY = "probe"
INSTALLED_APPS = ["shop"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}
"""

with tempfile.TemporaryDirectory() as folder:
    for name, text in {"settings.py": SETTINGS, "shop/__init__.py": "", "shop/models.py": CODE}.items():
        Path(folder, name).parent.mkdir(exist_ok=True)
        Path(folder, name).write_text(text)
    command = [sys.executable, "-m", "pyright", f"--pythonpath={sys.executable}", "shop/models.py"]
    output = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout

for seen in (
    'is "int | None"',
    'is "str"',
    'attribute "totl"',
    'attribute "orders"',
    'attribute "customer_id"',
):
    assert seen in output, (seen, output)
print("int | None, str; errors for order.totl and, wrongly, for customer.orders and order.customer_id")
