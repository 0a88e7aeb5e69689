# /// script
# dependencies = ["uwsgi", "a2wsgi"]
# ///
from a2wsgi import ASGIMiddleware

WAYS = {"wsgi": "uwsgi --master --die-on-term --http-socket 127.0.0.1:{port} --module {app}"}
ADAPTERS["asgi"] = ASGIMiddleware
ADAPTER_OPTIONS = " --enable-threads --lazy-apps"  # the adapter has a thread of its own, which no fork takes along
