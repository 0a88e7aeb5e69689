# /// script
# requires-python = ">=3.12"
# dependencies = ["model-bakery", "django"]
# ///
"""Model Bakery makes Django models only, and refuses a class with annotations."""

import dataclasses

import django
from django.conf import settings

settings.configure(INSTALLED_APPS=[])
django.setup()
from model_bakery import baker  # noqa: E402


@dataclasses.dataclass
class Order:
    id: int
    note: str | None


try:
    baker.prepare(Order)
except AttributeError as error:
    assert "has no attribute '_meta'" in str(error), error
    print(type(error).__name__, error)
else:
    raise AssertionError("it was made")
