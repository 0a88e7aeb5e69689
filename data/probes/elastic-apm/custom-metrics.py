# /// script
# requires-python = ">=3.11"
# dependencies = ["elastic-apm", "prometheus-client"]
# ///
"""The Elastic APM agent sends a counter of the Prometheus client with its labels."""

import gzip
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import elasticapm
from prometheus_client import Counter


class Server(BaseHTTPRequestHandler):
    sent: ClassVar[list[dict]] = []

    def do_GET(self) -> None:
        self.reply()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/intake/v2/events":
            self.sent += [json.loads(line) for line in gzip.decompress(body).splitlines()]
        self.reply()

    def reply(self) -> None:
        self.send_response(202)
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args) -> None:
        pass


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    orders = Counter("orders", "Orders taken.", ["shop"])
    apm = elasticapm.Client(
        service_name="shop",
        server_url=f"http://127.0.0.1:{server.server_port}",
        prometheus_metrics=True,
        metrics_interval="1s",
    )
    for _ in range(3):
        orders.labels(shop="berlin").inc()
    apm.metrics.collect()
    apm.close()
    sets = [line["metricset"] for line in Server.sent if "metricset" in line]
    counts = [
        m["samples"]["prometheus.metrics.orders"]["value"]
        for m in sets
        if m.get("tags", {}).get("shop") == "berlin"
    ]
    assert counts and counts[-1] == 3, sets
    print("prometheus.metrics.orders:", counts[-1])


if __name__ == "__main__":
    main()
