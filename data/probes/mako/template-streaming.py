# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""Mako writes each part of a page to an object of the program as it is computed."""

from mako.runtime import Context
from mako.template import Template


class Client:
    def __init__(self) -> None:
        self.parts = []

    def write(self, part: str) -> None:
        self.parts.append(part)


def main() -> None:
    client, seen = Client(), []
    template = Template("<head>${title}</head>${slow()}", default_filters=["h"])
    context = Context(client, title="Cart", slow=lambda: seen.extend(client.parts) or "rows")
    template.render_context(context)
    assert seen == ["<head>", "Cart", "</head>"], seen
    assert client.parts == [*seen, "rows"], client.parts
    print("received before the slow part:", *seen)


if __name__ == "__main__":
    main()
