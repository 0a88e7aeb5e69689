# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""Mako has no limit: a million steps of nested loops run to the end."""

import inspect

from mako.template import Template


def main() -> None:
    source = "${''.join('.' for a in range(1000) for b in range(1000))}"
    output = Template(source, default_filters=["h"]).render()
    assert len(output) == 1_000_000, len(output)
    parameters = list(inspect.signature(Template).parameters)
    assert not [name for name in parameters if "limit" in name or "max" in name or "fuel" in name], parameters
    print("ended after", len(output), "steps")


if __name__ == "__main__":
    main()
