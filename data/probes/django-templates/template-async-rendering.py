# /// script
# requires-python = ">=3.11"
# dependencies = ["django"]
# ///
"""Django has no awaitable rendering: a coroutine in a template is shown as an object."""

import warnings

from django.template import Context, Engine
from django.template.base import Template


def main() -> None:
    async def stock() -> int:
        return 7

    warnings.simplefilter("ignore", RuntimeWarning)
    page = Engine().from_string("in stock: {{ stock }}").render(Context({"stock": stock}))
    assert "coroutine object" in page and "7" not in page.split("at 0x")[0], page
    assert not [name for name in dir(Template) if "arender" in name or "async" in name]
    print(page.split(" at 0x")[0])


if __name__ == "__main__":
    main()
