# /// script
# requires-python = ">=3.11"
# dependencies = ["fluent.runtime"]
# ///
"""Fluent accepts a message with a wrong variable, and reports it when it is shown."""

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import parse
from fluent.syntax.ast import Junk


def main() -> None:
    source = "hello = Hallo { $nome }\n"
    assert not [entry for entry in parse(source).body if isinstance(entry, Junk)]
    bundle = FluentBundle(["de"], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    text, errors = bundle.format_pattern(bundle.get_message("hello").value, {"name": "Ana"})
    assert text == "Hallo nome" and "Unknown external: nome" in str(errors[0]), (text, errors)
    print(text, "-", errors[0])


if __name__ == "__main__":
    main()
