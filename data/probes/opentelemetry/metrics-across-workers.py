# /// script
# requires-python = ">=3.11"
# dependencies = ["opentelemetry-distro", "opentelemetry-exporter-otlp-proto-http"]
# ///
"""Two worker processes send a stream each, told apart by `service.instance.id`, that add up."""

import gzip
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
from opentelemetry.proto.collector.metrics.v1.metrics_service_pb2 import ExportMetricsServiceRequest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader


class Collector(BaseHTTPRequestHandler):
    sent: ClassVar[list[bytes]] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.sent.append(gzip.decompress(body) if self.headers["Content-Encoding"] == "gzip" else body)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


def work() -> None:
    provider = MeterProvider([PeriodicExportingMetricReader(OTLPMetricExporter())])
    orders = provider.get_meter("shop").create_counter("orders")
    for _ in range(3):
        orders.add(1, {"shop": "berlin"})
    provider.shutdown()


def main() -> None:
    if "work" in sys.argv:
        return work()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    environ = {**os.environ, "OTEL_EXPORTER_OTLP_ENDPOINT": f"http://127.0.0.1:{server.server_port}"}
    for _ in range(2):
        subprocess.run([sys.executable, __file__, "work"], env=environ, check=True)
    streams = [ExportMetricsServiceRequest.FromString(body).resource_metrics[0] for body in Collector.sent]
    points = [stream.scope_metrics[0].metrics[0].sum.data_points[0].as_int for stream in streams]
    resources = [{a.key: a.value.string_value for a in stream.resource.attributes} for stream in streams]
    assert points == [3, 3], points
    assert len({resource["service.instance.id"] for resource in resources}) == 2, resources
    assert len({resource["service.name"] for resource in resources}) == 1, resources
    print(points, "from", [resource["service.instance.id"][:8] for resource in resources])


if __name__ == "__main__":
    main()
