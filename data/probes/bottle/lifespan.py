# /// script
# requires-python = ">=3.11"
# dependencies = ["bottle"]
# ///
"""A Bottle plugin's `setup` runs as it is installed; its `close` does not run when the server stops."""

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
        urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/", timeout=5).close()
        server.shutdown()


app = bottle.Bottle()
app.route("/", callback=lambda: events.append("request") or "hello")
app.install(Pool())
assert events == ["setup"]
app.run(server=StoppableServer, host="127.0.0.1", port=0, quiet=True)
assert events == ["setup", "request"], events
print(f"before run(): setup; after run() returned: {events}; close() was not called")
