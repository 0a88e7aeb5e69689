# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""Babel writes a number, a date and an amount of money by the rules of German."""

import datetime

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal


def main() -> None:
    number = format_decimal(1234567.891, locale="de")
    date = format_date(datetime.date(2026, 7, 1), locale="de")
    amount = format_currency(1099.98, "EUR", locale="de")
    assert (number, date, amount) == ("1.234.567,891", "01.07.2026", "1.099,98\xa0€"), (number, date, amount)
    print(number, date, amount)


if __name__ == "__main__":
    main()
