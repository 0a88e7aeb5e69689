# /// script
# requires-python = ">=3.11"
# dependencies = ["chameleon"]
# ///
"""Chameleon has no awaitable rendering: a coroutine in a template is shown as an object."""

import warnings

from chameleon import PageTemplate


def main() -> None:
    async def stock() -> int:
        return 7

    warnings.simplefilter("ignore", RuntimeWarning)
    page = PageTemplate("<p>in stock: ${stock()}</p>")(stock=stock)
    assert "coroutine object" in page, page
    assert not [name for name in dir(PageTemplate) if "async" in name or "arender" in name]
    print(page.split(" at 0x")[0])


if __name__ == "__main__":
    main()
