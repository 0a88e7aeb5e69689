# /// script
# requires-python = ">=3.11"
# dependencies = ["logfire[fastapi]", "fastapi", "httpx2"]
# ///
"""With its handler, a record that a view writes with `logging` is a Logfire log in the request's trace."""

import logging

import logfire
from fastapi import FastAPI
from fastapi.testclient import TestClient
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

app = FastAPI()


@app.get("/items/{item_id}")
async def item(item_id: int):
    logging.getLogger("shop").warning("out of stock: %s", item_id)


def main() -> None:
    sent = InMemorySpanExporter()
    logfire.configure(
        send_to_logfire=False, console=False, additional_span_processors=[SimpleSpanProcessor(sent)]
    )
    logfire.instrument_fastapi(app)
    logging.basicConfig(handlers=[logfire.LogfireLoggingHandler()])
    TestClient(app).get("/items/7")
    (server,) = [span for span in sent.get_finished_spans() if span.kind is SpanKind.SERVER]
    (log,) = [
        span for span in sent.get_finished_spans() if span.attributes.get("logfire.msg") == "out of stock: 7"
    ]
    assert log.context.trace_id == server.context.trace_id, (log, server)
    print(log.attributes["logfire.msg"], f"- trace {log.context.trace_id:032x}")


if __name__ == "__main__":
    main()
