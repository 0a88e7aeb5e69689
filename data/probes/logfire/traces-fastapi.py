# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[fastapi]", "fastapi", "httpx2"]
# ///
"""Logfire names the span of a request to FastAPI by the route's template."""

import logfire
from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    return {"id": item_id}


def main() -> None:
    sent = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(sent)]
    )
    logfire.instrument_fastapi(app)
    assert TestClient(app).get("/items/7").json() == {"id": 7}
    (span,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    assert span.name == "GET /items/{item_id}", span.name
    assert span.attributes["http.status_code"] == 200, span.attributes
    print("server span:", span.name, "- arguments:", span.attributes.get("fastapi.arguments.values"))


if __name__ == "__main__":
    main()
