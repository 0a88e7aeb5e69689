# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""Fluent writes a number, a date and an amount of money by the rules of German."""

import datetime

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_number

GERMAN = 'line = { NUMBER($number) } { DATETIME($date, dateStyle: "medium") } { $amount }\n'


def main() -> None:
    bundle = FluentBundle(["de"], use_isolating=False)
    bundle.add_resource(FluentResource(GERMAN))
    amount = fluent_number(1099.98, style="currency", currency="EUR")
    values = {"number": 1234567.891, "date": datetime.date(2026, 7, 1), "amount": amount}
    text, errors = bundle.format_pattern(bundle.get_message("line").value, values)
    assert text == "1.234.567,891 01.07.2026 1.099,98\xa0€" and not errors, (text, errors)
    print(text)


if __name__ == "__main__":
    main()
