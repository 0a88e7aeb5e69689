# /// script
# requires-python = ">=3.11"
# dependencies = ["prometheus-client"]
# ///
"""In multiprocess mode, one scrape gives the sum of what two worker processes counted."""

import os
import subprocess
import sys
import tempfile

from prometheus_client import CollectorRegistry, Counter, generate_latest
from prometheus_client.multiprocess import MultiProcessCollector

orders = Counter("orders", "Orders taken.", ["shop"])


def work() -> None:
    for _ in range(3):
        orders.labels(shop="berlin").inc()


def scrape() -> str:
    registry = CollectorRegistry()
    MultiProcessCollector(registry)
    return generate_latest(registry).decode()


def main() -> None:
    if "work" in sys.argv:
        return work()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder
        for _ in range(2):
            subprocess.run([sys.executable, __file__, "work"], check=True)
        lines = [line for line in scrape().splitlines() if line.startswith("orders_total")]
    assert lines == ['orders_total{shop="berlin"} 6.0'], lines
    print(lines[0], "from two processes")


if __name__ == "__main__":
    main()
