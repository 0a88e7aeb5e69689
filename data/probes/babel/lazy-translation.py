# /// script
# requires-python = ">=3.11"
# dependencies = ["babel"]
# ///
"""A `LazyProxy` made at import is translated when shown, and keeps the first text unless told not to."""

from babel.support import LazyProxy

active = {"Hello": "Hallo"}


def translate(message: str) -> str:
    return active[message]


LABEL = LazyProxy(translate, "Hello", enable_cache=False)
CACHED = LazyProxy(translate, "Hello")


def main() -> None:
    german = f"{LABEL} {CACHED}"
    active["Hello"] = "Bonjour"
    french = f"{LABEL} {CACHED}"
    assert (german, french) == ("Hallo Hallo", "Bonjour Hallo"), (german, french)
    print(german, "- then:", french)


if __name__ == "__main__":
    main()
