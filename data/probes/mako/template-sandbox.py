# /// script
# requires-python = ">=3.11"
# dependencies = ["mako"]
# ///
"""A Mako template runs Python, and can import modules and read the process's environment."""

import inspect
import os

from mako.template import Template


def main() -> None:
    os.environ["SECRET"] = "in the environment"
    source = "${__import__('os').environ['SECRET']} ${''.__class__.__mro__[-1].__name__}"
    page = Template(source, default_filters=["h"]).render()
    assert page == "in the environment object", page
    parameters = list(inspect.signature(Template).parameters)
    assert not [name for name in parameters if "sandbox" in name or "safe" in name], parameters
    print(page)


if __name__ == "__main__":
    main()
