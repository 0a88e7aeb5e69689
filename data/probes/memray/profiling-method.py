# /// script
# requires-python = ">=3.11"
# dependencies = ["memray"]
# ///
"""Memray counts each allocation: fifty objects are fifty allocations."""

import tempfile
from pathlib import Path

import memray


def load_orders() -> list[bytes]:
    return [bytes(1_000_000) for _ in range(50)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        with memray.Tracker(Path(folder, "profile.bin")):
            load_orders()
        reader = memray.FileReader(Path(folder, "profile.bin"))
        peak = list(reader.get_high_watermark_allocation_records(merge_threads=True))
    largest = max(peak, key=lambda record: record.size)
    assert largest.n_allocations == 50, largest.n_allocations
    print(largest.n_allocations, "allocations,", largest.size // 1_000_000, "MB")


if __name__ == "__main__":
    main()
