# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx2[ws]", "websockets"]
# ///
"""HTTPX2 sends a message over a WebSocket and receives the answer, with its extra `ws`."""

import threading

import httpx2
from websockets.sync.server import serve


def echo(connection):
    for message in connection:
        connection.send(message.upper())


server = serve(echo, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"

with httpx2.Client() as client, client.websocket(url) as connection:
    connection.send_text("order 7")
    answer = connection.receive_text()
assert answer == "ORDER 7", answer
print(answer)
server.shutdown()
