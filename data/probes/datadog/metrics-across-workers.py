# /// script
# requires-python = ">=3.11"
# dependencies = ["ddtrace", "datadog"]
# ///
"""What two worker processes count reaches the agent as increments under one name and tag."""

import socket
import subprocess
import sys

from datadog.dogstatsd import DogStatsd


def work(port: int) -> None:
    client = DogStatsd(host="127.0.0.1", port=port, disable_telemetry=True, disable_buffering=True)
    for _ in range(3):
        client.increment("orders", tags=["shop:berlin"])


def main() -> None:
    if sys.argv[1:]:
        return work(int(sys.argv[1]))
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as agent:
        agent.bind(("127.0.0.1", 0))
        agent.settimeout(10)
        for _ in range(2):
            subprocess.run([sys.executable, __file__, str(agent.getsockname()[1])], check=True)
        lines = [agent.recv(8192).decode().strip() for _ in range(6)]
    assert lines == ["orders:1|c|#shop:berlin"] * 6, lines
    print(len(lines), "increments:", lines[0])


if __name__ == "__main__":
    main()
