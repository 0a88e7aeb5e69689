# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire"]
# ///
"""Logfire sends a counter of the application with its attributes over OTLP."""

import gzip
import os
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


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.environ["OTEL_EXPORTER_OTLP_ENDPOINT"] = f"http://127.0.0.1:{server.server_port}"
    logfire.configure(send_to_logfire=False, console=False)
    orders = logfire.metric_counter("orders")
    for _ in range(3):
        orders.add(1, {"shop": "berlin"})
    logfire.shutdown()
    bodies = [body for path, body in Collector.sent if path == "/v1/metrics"]
    scopes = [
        s
        for body in bodies
        for r in ExportMetricsServiceRequest.FromString(body).resource_metrics
        for s in r.scope_metrics
    ]
    metric = [metric for scope in scopes for metric in scope.metrics if metric.name == "orders"][-1]
    (point,) = metric.sum.data_points
    assert point.as_int == 3, point
    assert point.attributes[0].value.string_value == "berlin", point
    print("/v1/metrics:", metric.name, point.as_int)


if __name__ == "__main__":
    main()
