# /// script
# dependencies = ["daphne", "a2wsgi"]
# ///
from a2wsgi import WSGIMiddleware

WAYS = {"asgi": "python -m daphne --port {port} {app}"}
ADAPTERS["wsgi"] = WSGIMiddleware
