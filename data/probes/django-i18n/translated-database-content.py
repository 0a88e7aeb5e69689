# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-modeltranslation"]
# ///
"""Django has one text per field; django-modeltranslation reads and filters it in the active language."""

import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["modeltranslation", "django.contrib.contenttypes"],
    LANGUAGES=[(code, code) for code in ("en", "de")],
    LANGUAGE_CODE="en",
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
)
django.setup()

from django.db import connection, models  # noqa: E402
from django.utils import translation  # noqa: E402
from modeltranslation.translator import TranslationOptions, register  # noqa: E402


class Product(models.Model):
    title = models.CharField(max_length=50)

    class Meta:
        app_label = "shop"


@register(Product)
class ProductTranslation(TranslationOptions):
    fields = ("title",)


def main() -> None:
    own = [name for name in dir(models) if "translat" in name.lower()]
    assert not own, own

    with connection.schema_editor() as editor:
        editor.create_model(Product)
    Product.objects.create(title_en="Table", title_de="Tisch")
    shown = []
    for language, title in (("en", "Table"), ("de", "Tisch")):
        with translation.override(language):
            shown.append(Product.objects.get(title=title).title)
            assert Product.objects.filter(title="Table").exists() == (language == "en")
    columns = [field.column for field in Product._meta.local_fields]
    assert shown == ["Table", "Tisch"] and columns == ["id", "title", "title_en", "title_de"], (
        shown,
        columns,
    )
    print(*shown, "- columns:", *columns)


if __name__ == "__main__":
    main()
