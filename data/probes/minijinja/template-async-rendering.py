# /// script
# requires-python = ">=3.11"
# dependencies = ["minijinja"]
# ///
"""MiniJinja for Python has no awaitable rendering: a coroutine in a template is shown as an object."""

import warnings

from minijinja import Environment


def main() -> None:
    async def stock() -> int:
        return 7

    warnings.simplefilter("ignore", RuntimeWarning)
    page = Environment().render_str("in stock: {{ stock() }}", stock=stock)
    assert "coroutine object" in page, page
    assert not [name for name in dir(Environment) if "async" in name or "arender" in name]
    print(page.split(" at 0x")[0])


if __name__ == "__main__":
    main()
