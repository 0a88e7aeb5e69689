# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[fastapi,requests]", "fastapi", "httpx2", "requests"]
# ///
"""Logfire goes on with the trace of `traceparent` and sends it along with a request."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import logfire
import requests
from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

TRACE = "0af7651916cd43dd8448eb211c80319c"
app = FastAPI()
outgoing = []


class Other(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        outgoing.append(self.headers["traceparent"])
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args) -> None:
        pass


@app.get("/call")
def call():
    requests.get(f"http://127.0.0.1:{other.server_port}/", timeout=5)


other = ThreadingHTTPServer(("127.0.0.1", 0), Other)


def main() -> None:
    threading.Thread(target=other.serve_forever, daemon=True).start()
    sent = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False,
        console=False,
        additional_span_processors=[SimpleSpanProcessor(sent)],
    )
    logfire.instrument_fastapi(app)
    logfire.instrument_requests()
    TestClient(app).get("/call", headers={"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"})
    (server,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    (client,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.CLIENT]
    assert f"{server.context.trace_id:032x}" == TRACE, server
    assert outgoing == [f"00-{TRACE}-{client.context.span_id:016x}-01"], outgoing
    print("sent along:", outgoing[0])


if __name__ == "__main__":
    main()
