# /// script
# requires-python = ">=3.11"
# dependencies = ["jinja2"]
# ///
"""Jinja's `generate` hands out the first part of a page before the rest has been computed."""

from jinja2 import Environment


def main() -> None:
    events = []
    template = Environment(autoescape=True).from_string("<head>{{ title }}</head>{{ slow() }}")
    parts = template.generate(title="Cart", slow=lambda: events.append("computed") or "rows")
    first = next(parts)
    assert first.startswith("<head>") and events == [], (first, events)
    rest = "".join(parts)
    assert events == ["computed"] and (first + rest) == "<head>Cart</head>rows"
    print("first:", first, "- then:", *events, rest)


if __name__ == "__main__":
    main()
