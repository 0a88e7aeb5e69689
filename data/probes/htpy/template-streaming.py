# /// script
# requires-python = ">=3.11"
# dependencies = ["htpy"]
# ///
"""Iterating over an htpy page hands out its first part before the rest has been computed."""

from htpy import div, h1


def main() -> None:
    events = []
    chunks = div[h1["Cart"], lambda: events.append("computed") or "rows"].iter_chunks()
    first = [next(chunks) for _ in range(4)]
    assert first == ["<div>", "<h1>", "Cart", "</h1>"] and events == [], (first, events)
    rest = list(chunks)
    assert events == ["computed"] and rest == ["rows", "</div>"], rest
    print("first:", *first, "- then:", *events, *rest)


if __name__ == "__main__":
    main()
