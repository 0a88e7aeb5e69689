# /// script
# dependencies = ["waitress", "a2wsgi"]
# ///
from a2wsgi import ASGIMiddleware

WAYS = {"wsgi": "python -m waitress --listen=127.0.0.1:{port} {app}"}
ADAPTERS["asgi"] = ASGIMiddleware
