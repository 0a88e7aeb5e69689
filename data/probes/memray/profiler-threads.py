# /// script
# requires-python = ">=3.11"
# dependencies = ["memray"]
# ///
"""Memray records the allocations of all threads, with the thread's id."""

import tempfile
import threading
from pathlib import Path

import memray

kept = []


def load_orders() -> None:
    kept.append(bytes(20_000_000))


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        with memray.Tracker(Path(folder, "profile.bin")):
            thread = threading.Thread(target=load_orders)
            thread.start()
            thread.join()
            load_orders()
        reader = memray.FileReader(Path(folder, "profile.bin"))
        records = list(reader.get_high_watermark_allocation_records(merge_threads=False))
    threads = {record.tid for record in records if record.size >= 20_000_000}
    assert len(threads) == 2, threads
    print("load_orders in threads", sorted(threads))


if __name__ == "__main__":
    main()
