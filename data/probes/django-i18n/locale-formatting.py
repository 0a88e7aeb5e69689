# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django writes a number and a date by the rules of German, and has nothing for amounts of money."""

import datetime

import django
from django.conf import settings
from django.utils import formats, translation

settings.configure(USE_THOUSAND_SEPARATOR=True)
django.setup()


def main() -> None:
    with translation.override("de"):
        number = formats.number_format(1234567.891)
        date = formats.date_format(datetime.date(2026, 7, 1), "SHORT_DATE_FORMAT")
    assert (number, date) == ("1.234.567,891", "01.07.2026"), (number, date)
    assert not [name for name in dir(formats) if "currency" in name or "money" in name]
    print(number, date)


if __name__ == "__main__":
    main()
