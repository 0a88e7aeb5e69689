# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""Babel shows a time in UTC in the zone that is named, with summer time."""

import datetime

from babel.dates import format_time, get_timezone


def main() -> None:
    moments = [datetime.datetime(2026, month, 1, 12, tzinfo=datetime.UTC) for month in (1, 7)]
    zone = get_timezone("Europe/Berlin")
    texts = [format_time(moment, "short", tzinfo=zone, locale="de") for moment in moments]
    assert texts == ["13:00", "14:00"], texts
    print("January and July:", *texts)


if __name__ == "__main__":
    main()
