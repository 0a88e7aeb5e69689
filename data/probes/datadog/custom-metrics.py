# /// script
# requires-python = ">=3.11"
# dependencies = ["ddtrace", "datadog"]
# ///
"""Datadog's DogStatsD client sends a counter of the application with its tags to the agent's UDP port."""

import socket

from datadog.dogstatsd import DogStatsd


def main() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as agent:
        agent.bind(("127.0.0.1", 0))
        agent.settimeout(10)
        client = DogStatsd(
            host="127.0.0.1", port=agent.getsockname()[1], disable_telemetry=True, disable_buffering=True
        )
        for _ in range(3):
            client.increment("orders", tags=["shop:berlin"])
        lines = [agent.recv(8192).decode().strip() for _ in range(3)]
    assert {line.split("|#")[1] for line in lines} == {"shop:berlin"}, lines
    total = sum(int(line.split("|")[0].removeprefix("orders:")) for line in lines)
    assert total == 3, lines
    print(lines)


if __name__ == "__main__":
    main()
