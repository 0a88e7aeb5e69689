# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""cProfile shows a coroutine that waits for 0.3 s with next to no time."""

import asyncio
import cProfile
import pstats


async def wait_for_stock() -> None:
    await asyncio.sleep(0.3)


def main() -> None:
    with cProfile.Profile() as profile:
        asyncio.run(wait_for_stock())
    stats = pstats.Stats(profile).get_stats_profile()
    waited = stats.func_profiles["wait_for_stock"].cumtime
    assert stats.total_tt > 0.28, stats.total_tt
    assert waited < 0.1, waited
    print(f"of {stats.total_tt:.2f} s in all, wait_for_stock has {waited:.3f} s")


if __name__ == "__main__":
    main()
