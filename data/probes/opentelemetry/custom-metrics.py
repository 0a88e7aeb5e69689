# /// script
# requires-python = ">=3.11"
# dependencies = ["opentelemetry-distro", "opentelemetry-exporter-otlp-proto-http"]
# ///
"""OpenTelemetry sends a counter of the application with its attributes over OTLP."""

import gzip
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader


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
    exporter = OTLPMetricExporter(endpoint=f"http://127.0.0.1:{server.server_port}/v1/metrics")
    provider = MeterProvider([PeriodicExportingMetricReader(exporter)])
    orders = provider.get_meter("shop").create_counter("orders")
    for _ in range(3):
        orders.add(1, {"shop": "berlin"})
    provider.shutdown()
    ((path, body),) = Collector.sent
    (metric,) = ExportMetricsServiceRequest.FromString(body).resource_metrics[0].scope_metrics[0].metrics
    (point,) = metric.sum.data_points
    assert (path, metric.name, point.as_int) == ("/v1/metrics", "orders", 3), metric
    assert (point.attributes[0].key, point.attributes[0].value.string_value) == ("shop", "berlin")
    print(path, "-", metric.name, point.as_int)


if __name__ == "__main__":
    main()
