# /// script
# requires-python = ">=3.11"
# dependencies = ["memray"]
# ///
"""Memray names the function and the line that hold memory at the peak."""

import tempfile
from pathlib import Path

import memray


def load_orders() -> list[bytes]:
    return [bytes(1_000_000) for _ in range(50)]


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        with memray.Tracker(Path(folder, "profile.bin")):
            orders = load_orders()
        reader = memray.FileReader(Path(folder, "profile.bin"))
        peak = list(reader.get_high_watermark_allocation_records(merge_threads=True))
    largest = max(peak, key=lambda record: record.size)
    function, file, line = largest.stack_trace()[0]
    assert function in ("load_orders", "<listcomp>"), largest.stack_trace()
    assert Path(file).name == Path(__file__).name
    assert largest.size >= 50_000_000, largest.size
    print(f"{function}, line {line}: {largest.size // 1_000_000} MB in {len(orders)} objects")


if __name__ == "__main__":
    main()
