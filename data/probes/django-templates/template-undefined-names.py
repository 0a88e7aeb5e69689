# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""An unknown name in a Django template renders nothing, and the one setting for it puts other text there."""

import inspect

from django.template import Context, Engine


def main() -> None:
    default = Engine().from_string("[{{ unknown }}]").render(Context())
    replaced = Engine(string_if_invalid="MISSING").from_string("[{{ unknown }}]").render(Context())
    assert (default, replaced) == ("[]", "[MISSING]"), (default, replaced)
    parameters = list(inspect.signature(Engine).parameters)
    assert not [name for name in parameters if "strict" in name or "undefined" in name], parameters
    print(default, replaced, "- parameters:", *parameters)


if __name__ == "__main__":
    main()
