# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "opentelemetry-distro",
#   "opentelemetry-instrumentation-fastapi",
#   "fastapi",
#   "httpx2",
#   "opentelemetry-instrumentation-logging",
# ]
# ///
"""OpenTelemetry puts the trace's id on a record that a view writes with `logging`."""

import io
import logging

from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.instrumentation.logging import LoggingInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    logging.getLogger("shop").warning("out of stock: %s", item_id)


def main() -> None:
    sent, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(sent))
    FastAPIInstrumentor.instrument_app(app, tracer_provider=provider)
    out = io.StringIO()
    logging.basicConfig(stream=out, format="%(otelTraceID)s %(message)s")
    LoggingInstrumentor().instrument(tracer_provider=provider, inject_trace_context=True)
    TestClient(app).get("/items/7")
    (span,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    lines = [line for line in out.getvalue().splitlines() if "out of stock" in line]
    assert lines == [f"{span.context.trace_id:032x} out of stock: 7"], lines
    print(lines[0])


if __name__ == "__main__":
    main()
