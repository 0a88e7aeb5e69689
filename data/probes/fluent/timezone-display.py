# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""Fluent shows a time in UTC in the zone that the program names, with summer time."""

import datetime

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date


def main() -> None:
    bundle = FluentBundle(["de"], use_isolating=False)
    bundle.add_resource(FluentResource("at = { $moment }\n"))
    texts = []
    for month in (1, 7):
        moment = datetime.datetime(2026, month, 1, 12, tzinfo=datetime.UTC)
        value = fluent_date(moment, timeStyle="short", dateStyle="short", timeZone="Europe/Berlin")
        texts.append(bundle.format_pattern(bundle.get_message("at").value, {"moment": value})[0])
    assert [text[-5:] for text in texts] == ["13:00", "14:00"], texts
    print(*texts, sep=", ")


if __name__ == "__main__":
    main()
