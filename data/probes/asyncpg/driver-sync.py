# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg"]
# ///
"""asyncpg's calls are coroutines: without an event loop nothing is sent."""

import asyncio
import inspect

import asyncpg


def main() -> None:
    names = ("execute", "executemany", "fetch", "fetchrow", "fetchval", "close")
    plain = [name for name in names if not inspect.iscoroutinefunction(getattr(asyncpg.Connection, name))]
    assert plain == [], plain
    connecting = asyncpg.connect("postgresql://127.0.0.1:1/none")
    assert asyncio.iscoroutine(connecting)  # nothing has happened yet
    connecting.close()
    print(f"asyncpg {asyncpg.__version__}: connect, {', '.join(names)} are coroutines")


if __name__ == "__main__":
    main()
