"""What the running application tells: JSON lines, metrics, traces, and whether it is well."""

import logging
import os
import time
from collections.abc import Callable
from uuid import uuid4

import structlog
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.django import DjangoInstrumentor
from opentelemetry.instrumentation.psycopg import PsycopgInstrumentor
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Histogram,
    generate_latest,
    multiprocess,
)
from structlog.contextvars import bind_contextvars, clear_contextvars

SECONDS = Histogram(
    "http_request_seconds", "How long requests took.", ["method", "route", "status"]
)

# Logs


def add_trace(
    logger: object, method: str, event: structlog.types.EventDict
) -> structlog.types.EventDict:
    """Name the trace in each line, so that one leads to the other."""
    context = trace.get_current_span().get_span_context()
    if context.is_valid:
        event["trace_id"] = trace.format_trace_id(context.trace_id)
    return event


def configure_logs() -> None:
    """Lines of ours and of every library, in one form."""
    shared: list[structlog.types.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        add_trace,
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(default=str),
            ],
        )
    )
    logging.basicConfig(handlers=[handler], level=logging.INFO, force=True)
    # Our own line a request says it; Django's would say every 404 once more.
    logging.getLogger("django.request").setLevel(logging.ERROR)


# Traces


def configure_traces(processor: SpanProcessor | None = None) -> None:
    """A span for each request and for each query in it.

    They go to the collector at OTEL_EXPORTER_OTLP_ENDPOINT, and nowhere without one.
    """
    if processor is None and os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT"):
        processor = BatchSpanProcessor(OTLPSpanExporter(timeout=3))
    provider = TracerProvider(resource=Resource.create({"service.name": "purchasing"}))
    if processor is not None:
        provider.add_span_processor(processor)
    trace.set_tracer_provider(provider)
    DjangoInstrumentor().instrument(excluded_urls="health,metrics")
    PsycopgInstrumentor().instrument()


# Requests


class Requests:
    """Middleware: a line and a measurement for each request, and the id that ties them together."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        started = time.perf_counter()
        # nginx makes it, and overwrites what a client sends.
        id = request.headers.get("X-Request-ID") or uuid4().hex
        clear_contextvars()
        bind_contextvars(request_id=id)
        response = self._get_response(request)
        seconds = time.perf_counter() - started
        # The route and not the path: a label with an id in it would be a new series each time.
        route = request.resolver_match.route if request.resolver_match else "none"
        SECONDS.labels(request.method, route, response.status_code).observe(seconds)
        structlog.get_logger().info(
            "request",
            method=request.method,
            path=request.path,
            status=response.status_code,
            milliseconds=round(seconds * 1000),
        )
        response["X-Request-ID"] = id
        return response


# For those who run it


def metrics(request: HttpRequest) -> HttpResponse:
    """For Prometheus: of all worker processes together. nginx keeps it from the outside."""
    registry = CollectorRegistry()
    multiprocess.MultiProcessCollector(registry)
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def live(request: HttpRequest) -> JsonResponse:
    """The process answers; if it does not, start it anew."""
    return JsonResponse({"status": "live"})


def ready(request: HttpRequest) -> JsonResponse:
    """It can do its work; while it cannot, send it no requests, and let it live."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return JsonResponse({"status": "no database"}, status=503)
    return JsonResponse({"status": "ready"})
