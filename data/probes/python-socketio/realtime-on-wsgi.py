# /// script
# requires-python = ">=3.11"
# dependencies = ["python-socketio[client]", "werkzeug", "simple-websocket"]
# ///
"""python-socketio runs in a WSGI application, here on the threads of Werkzeug's server."""

import threading

import socketio
from werkzeug.serving import make_server

sio = socketio.Server(async_mode="threading")
app = socketio.WSGIApp(sio)


@sio.event
def echo(sid, words):
    return words.upper()


def main() -> None:
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with socketio.SimpleClient() as client:
        client.connect(f"http://127.0.0.1:{server.port}")
        said = client.call("echo", "hello")
        transport = client.transport
    server.shutdown()
    assert said == "HELLO", said
    print(said, "over", transport)


if __name__ == "__main__":
    main()
