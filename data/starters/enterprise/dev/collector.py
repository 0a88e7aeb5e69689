"""Stands in for an OpenTelemetry collector, for your own machine: keeps the spans that it is sent,
and gives those of a trace at /traces/<id>."""

import gzip
import json
import os
from collections import defaultdict
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

spans: dict[str, list[dict[str, str]]] = defaultdict(list)


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            body = gzip.decompress(body)
        for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
            for scope in resource.scope_spans:
                for span in scope.spans:
                    found = {"id": span.span_id.hex(), "parent": span.parent_span_id.hex()}
                    spans[span.trace_id.hex()].append(found | {"name": span.name})
        self.answer(b"")

    def do_GET(self) -> None:
        self.answer(json.dumps(spans.get(self.path.rpartition("/")[2], [])).encode())

    def answer(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


if __name__ == "__main__":
    address = ("127.0.0.1", int(os.environ["OTLP_PORT"]))
    ThreadingHTTPServer(address, Handler).serve_forever()
