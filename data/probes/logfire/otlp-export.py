# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire"]
# ///
"""Logfire sends a span as OTLP to the address in `OTEL_EXPORTER_OTLP_ENDPOINT`, without a Logfire account."""

import gzip
import os
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

import logfire
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest


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
    with logfire.span("checkout"):
        pass
    logfire.shutdown()
    bodies = [body for path, body in Collector.sent if path == "/v1/traces"]
    spans = [
        span
        for body in bodies
        for r in ExportTraceServiceRequest.FromString(body).resource_spans
        for s in r.scope_spans
        for span in s.spans
    ]
    assert "checkout" in [span.name for span in spans], spans
    print("/v1/traces:", [span.name for span in spans])


if __name__ == "__main__":
    main()
