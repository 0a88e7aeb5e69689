# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite's calls have to be awaited: without an event loop no query runs."""

import asyncio
import inspect

import aiosqlite


def main() -> None:
    names = ("execute", "fetchone", "fetchall", "fetchmany")
    plain = [name for name in names if not inspect.iscoroutinefunction(getattr(aiosqlite.Cursor, name))]
    assert plain == [], plain
    awaited = aiosqlite.connect(":memory:")
    assert inspect.isawaitable(awaited) and not asyncio.iscoroutine(awaited)
    try:
        awaited.execute("SELECT 1").send(None)
        ran = True
    except (RuntimeError, ValueError) as error:
        ran = str(error)
    assert ran is not True, ran
    print(f"aiosqlite {aiosqlite.__version__}: {', '.join(names)} are coroutines; without a loop: {ran}")


if __name__ == "__main__":
    main()
