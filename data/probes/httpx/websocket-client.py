# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx", "httpx-ws", "websockets"]
# ///
"""httpx-ws sends a message over a WebSocket with HTTPX's client; HTTPX itself asks for no upgrade."""

import threading

import httpx
from httpx_ws import connect_ws
from websockets.sync.server import serve


def echo(connection):
    for message in connection:
        connection.send(message.upper())


server = serve(echo, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"

own = httpx.get(url)
assert own.status_code == 426, own
with httpx.Client() as client, connect_ws(url, client) as connection:
    connection.send_text("order 7")
    answer = connection.receive_text()
assert answer == "ORDER 7", answer
print("HTTPX itself:", own.status_code, own.reason_phrase, "| httpx-ws:", answer)
server.shutdown()
