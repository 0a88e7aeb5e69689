"""What Lambda calls: `app.handler.handle`."""

from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, APIGatewayRestResolver
from aws_lambda_powertools.logging import correlation_paths
from aws_lambda_powertools.utilities.typing import LambdaContext

from app.routes import router

logger = Logger(service="seats")  # JSON, one line a record

# HTTP APIs and function URLs send version 2.0 of the format, REST APIs send 1.0.
http = APIGatewayHttpResolver(enable_validation=True)
rest = APIGatewayRestResolver(enable_validation=True)
for resolver in (http, rest):
    resolver.include_router(router)


@logger.inject_lambda_context(correlation_id_path=correlation_paths.API_GATEWAY_HTTP)
def handle(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:
    resolver = http if event.get("version") == "2.0" else rest
    answer = resolver.resolve(event, context)
    logger.info("answered", path=resolver.current_event.path, status=answer["statusCode"])
    return answer
