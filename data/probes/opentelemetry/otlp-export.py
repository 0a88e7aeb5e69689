# /// script
# requires-python = ">=3.11"
# dependencies = ["opentelemetry-distro", "opentelemetry-exporter-otlp-proto-http"]
# ///
"""OpenTelemetry sends a span as OTLP over HTTP to the address in `OTEL_EXPORTER_OTLP_ENDPOINT`."""

import gzip
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor


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
    provider = TracerProvider()
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    with provider.get_tracer("shop").start_as_current_span("checkout"):
        pass
    provider.shutdown()
    ((path, body),) = Collector.sent
    (span,) = ExportTraceServiceRequest.FromString(body).resource_spans[0].scope_spans[0].spans
    assert (path, span.name) == ("/v1/traces", "checkout"), (path, span)
    print(path, "-", span.name, span.trace_id.hex())


if __name__ == "__main__":
    main()
