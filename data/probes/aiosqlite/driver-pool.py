# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosqlite"]
# ///
"""aiosqlite has no pool: each connect opens the file and starts a thread."""

import asyncio
import pkgutil
import tempfile
import threading

import aiosqlite


async def main() -> None:
    modules = [module.name for module in pkgutil.walk_packages(aiosqlite.__path__, "aiosqlite.")]
    pools = [name for name in [*modules, *dir(aiosqlite)] if "pool" in name.lower()]
    with tempfile.TemporaryDirectory() as folder:
        async with (
            aiosqlite.connect(f"{folder}/a.db") as first,
            aiosqlite.connect(f"{folder}/a.db") as second,
        ):
            threads = threading.active_count()
            assert first is not second
    assert pools == [] and threads == 3, (pools, threads)
    print(f"aiosqlite {aiosqlite.__version__}: nothing called pool; two connections, {threads - 1} threads")


if __name__ == "__main__":
    asyncio.run(main())
