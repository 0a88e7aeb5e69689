# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""The gettext module shows no times: a translated format writes the hour that it is given."""

import datetime
import gettext

NOON = datetime.datetime(2026, 7, 1, 12, tzinfo=datetime.UTC)


def main() -> None:
    text = gettext.NullTranslations().gettext("at {0:%H:%M}").format(NOON)
    assert text == "at 12:00", text
    assert not [name for name in dir(gettext) if "zone" in name or "time" in name]
    print(text)


if __name__ == "__main__":
    main()
