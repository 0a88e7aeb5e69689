# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[fastapi]", "fastapi", "httpx2"]
# ///
"""Logfire records an uncaught exception with type, message and stack, without local variables."""

import logfire
from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

app = FastAPI()


@app.get("/divide/{number}")
async def divide(number: int):
    basket = ", ".join(["pear"] * 3)
    return len(basket) / number


def main() -> None:
    sent = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(sent)]
    )
    logfire.instrument_fastapi(app)
    TestClient(app, raise_server_exceptions=False).get("/divide/0")
    (span,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    (event,) = [event for event in span.events if event.name == "exception"]
    assert event.attributes["exception.type"] == "ZeroDivisionError", event.attributes
    assert "return len(basket) / number" in event.attributes["exception.stacktrace"]
    assert "pear, pear" not in "".join(found.to_json() for found in sent.get_finished_spans())
    print(event.attributes["exception.type"], "with a stack, no values")


if __name__ == "__main__":
    main()
