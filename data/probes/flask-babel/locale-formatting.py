# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""Flask-Babel writes a number, a date and an amount of money by the rules of German."""

import datetime

from flask import Flask
from flask_babel import Babel, format_currency, format_date, format_decimal


def main() -> None:
    app = Flask(__name__)
    Babel(app, default_locale="de")
    with app.test_request_context():
        number = format_decimal(1234567.891)
        date = format_date(datetime.date(2026, 7, 1))
        amount = format_currency(1099.98, "EUR")
    assert (number, date, amount) == ("1.234.567,891", "01.07.2026", "1.099,98\xa0€"), (number, date, amount)
    print(number, date, amount)


if __name__ == "__main__":
    main()
