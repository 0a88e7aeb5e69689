# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire"]
# ///
"""Two worker processes send a stream each, told apart by `service.instance.id`, that add up."""

import gzip
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import logfire
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest


class Collector(BaseHTTPRequestHandler):
    sent: ClassVar[list[tuple[str, bytes]]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.sent.append(
            (self.path, gzip.decompress(body) if self.headers["Content-Encoding"] == "gzip" else body)
        )
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


def work() -> None:
    logfire.configure(send_to_logfire=False, console=False)
    orders = logfire.metric_counter("orders")
    for _ in range(3):
        orders.add(1, {"shop": "berlin"})
    logfire.shutdown()


def main() -> None:
    if "work" in sys.argv:
        return work()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    environ = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{server.server_port}"}
    for _ in range(2):
        subprocess.run([sys.executable, __file__, "work"], env=environ, check=True)
    requests = [
        ExportMetricsServiceRequest.FromString(body) for path, body in Collector.sent if "metrics" in path
    ]
    totals = {}
    for stream in (stream for request in requests for stream in request.resource_metrics):
        instance = {a.key: a.value.string_value for a in stream.resource.attributes}["service.instance.id"]
        for metric in (metric for scope in stream.scope_metrics for metric in scope.metrics):
            if metric.name == "orders":
                totals[instance] = metric.sum.data_points[0].as_int
    assert list(totals.values()) == [3, 3], totals
    print(totals)


if __name__ == "__main__":
    main()
