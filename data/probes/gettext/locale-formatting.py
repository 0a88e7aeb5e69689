# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""The gettext module has nothing that writes numbers, dates or amounts."""

import gettext


def main() -> None:
    names = [name for name in gettext.__all__ if "gettext" not in name]
    assert sorted(names) == [
        "Catalog",
        "GNUTranslations",
        "NullTranslations",
        "bindtextdomain",
        "find",
        "install",
        "textdomain",
        "translation",
    ], names
    print(*names)


if __name__ == "__main__":
    main()
