# /// script
# requires-python = ">=3.11"
# dependencies = ["django", "django-modeltranslation"]
# ///
"""django-modeltranslation shows the German text where the Austrian column is empty."""

import django
from django.conf import settings

settings.configure(
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    INSTALLED_APPS=["modeltranslation", "django.contrib.contenttypes"],
    LANGUAGES=[(code, code) for code in ("de", "de-at")],
    LANGUAGE_CODE="de",
    MODELTRANSLATION_FALLBACK_LANGUAGES={"default": (), "de-at": ("de",)},
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
    with connection.schema_editor() as editor:
        editor.create_model(Product)
    both = Product.objects.create(title_de="Sessel", title_de_at="Fauteuil")
    german = Product.objects.create(title_de="Tisch")
    with translation.override("de-at"):
        texts = [Product.objects.get(pk=row.pk).title for row in (both, german)]
    assert texts == ["Fauteuil", "Tisch"], texts
    print(*texts)


if __name__ == "__main__":
    main()
