# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-babel"]
# ///
"""Flask-Babel shows a time in UTC in the user's zone, with summer time."""

import datetime

from flask import Flask
from flask_babel import Babel, format_time


def main() -> None:
    app = Flask(__name__)
    Babel(app, default_locale="de", timezone_selector=lambda: "Europe/Berlin")
    moments = [datetime.datetime(2026, month, 1, 12, tzinfo=datetime.UTC) for month in (1, 7)]
    with app.test_request_context():
        texts = [format_time(moment, "short") for moment in moments]
    assert texts == ["13:00", "14:00"], texts
    print("January and July:", *texts)


if __name__ == "__main__":
    main()
