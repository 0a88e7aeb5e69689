# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle"]
# ///
"""A Bottle plugin's `setup` runs inside `install()`; Bottle calls nothing when the server starts or stops."""

import threading
import urllib.request
from wsgiref.simple_server import make_server

import bottle

events = []


class Pool:
    name, api = "pool", 2

    def setup(self, app: bottle.Bottle) -> None:
        events.append("setup")

    def apply(self, callback, route):
        return callback

    def close(self) -> None:
        events.append("close")


class StoppableServer(bottle.WSGIRefServer):
    def run(self, handler):
        server = make_server(self.host, self.port, handler)
        threading.Thread(target=self.visit, args=(server,)).start()
        server.serve_forever(0.05)
        server.server_close()

    def visit(self, server):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=5).close()
        finally:
            server.shutdown()


app = bottle.Bottle()
app.route("/", callback=lambda: events.append("request") or "hello")
app.install(Pool())
assert events == ["setup"]
for hook in ("before_request", "after_request", "app_reset", "config"):
    app.add_hook(hook, lambda *args, hook=hook: events.append(hook))
events.clear()
app.run(server=StoppableServer, host="127.0.0.1", port=0, quiet=True)
assert events == ["before_request", "request", "after_request"], events
app.close()
assert events[-1] == "close"
print(f"from start to stop of the server: {', '.join(events[:-1])}; close() only by your app.close()")
