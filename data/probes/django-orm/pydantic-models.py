# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "django-ninja"]
# ///
"""Django Ninja makes a Pydantic model from a Django model, which validates input and serialises a row."""

import django
from django.conf import settings
from django.db import connection, models
from pydantic import BaseModel, ValidationError

settings.configure(DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}})
django.setup()

from ninja import ModelSchema  # noqa: E402


class Book(models.Model):
    title = models.CharField(max_length=50)
    pages = models.IntegerField()

    class Meta:
        app_label = "shop"


class BookIn(ModelSchema):
    class Meta:
        model = Book
        fields = ["title", "pages"]


assert issubclass(BookIn, BaseModel)
with connection.schema_editor() as editor:
    editor.create_model(Book)
try:
    BookIn.model_validate_json('{"title": "Dune", "pages": "many"}')
    raise SystemExit("a wrong number was accepted")
except ValidationError as error:
    assert error.errors()[0]["loc"] == ("pages",)
book = Book.objects.create(**BookIn.model_validate_json('{"title": "Dune", "pages": 412}').model_dump())
assert BookIn.from_orm(Book.objects.get()).model_dump() == {"title": "Dune", "pages": 412}
print("serialised:", BookIn.from_orm(book).model_dump_json())
