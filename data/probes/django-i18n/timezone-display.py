# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""A Django template shows a time in UTC in the active zone, with summer time."""

import datetime

import django
from django.conf import settings
from django.template import Context, Template
from django.utils import timezone

ENGINE = {"BACKEND": "django.template.backends.django.DjangoTemplates"}
settings.configure(USE_TZ=True, TEMPLATES=[ENGINE])
django.setup()


def main() -> None:
    moments = [datetime.datetime(2026, month, 1, 12, tzinfo=datetime.UTC) for month in (1, 7)]
    with timezone.override("Europe/Berlin"):
        text = Template("{% for m in moments %}{{ m|date:'H:i' }} {% endfor %}").render(
            Context({"moments": moments})
        )
    assert text == "13:00 14:00 ", text
    print("January and July:", text)


if __name__ == "__main__":
    main()
