# /// script
# requires-python = ">=3.11"
# dependencies = ["opentelemetry-distro", "opentelemetry-instrumentation-fastapi", "fastapi", "httpx2"]
# ///
"""OpenTelemetry records an uncaught exception with type, message and stack, without local variables."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

app = FastAPI()


@app.get("/divide/{number}")
async def divide(number: int):
    basket = ", ".join(["pear"] * 3)
    return len(basket) / number


def main() -> None:
    sent, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(sent))
    FastAPIInstrumentor.instrument_app(app, tracer_provider=provider)
    TestClient(app, raise_server_exceptions=False).get("/divide/0")
    (span,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    (event,) = [event for event in span.events if event.name == "exception"]
    assert event.attributes["exception.type"] == "ZeroDivisionError", event.attributes
    stack = event.attributes["exception.stacktrace"]
    assert "return len(basket) / number" in stack
    assert "pear, pear" not in "".join(found.to_json() for found in sent.get_finished_spans())
    print(event.attributes["exception.type"], "with a stack of", len(stack.splitlines()), "lines, no values")


if __name__ == "__main__":
    main()
