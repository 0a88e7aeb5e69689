# /// script
# requires-python = ">=3.11"
# dependencies = ["niquests[ws]", "websockets"]
# ///
"""Niquests sends a message over a WebSocket and receives the answer, with its extra `ws`."""

import threading

import niquests
from websockets.sync.server import serve


def echo(connection):
    for message in connection:
        connection.send(message.upper())


server = serve(echo, "127.0.0.1", 0)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"ws://127.0.0.1:{server.socket.getsockname()[1]}/"

with niquests.Session() as session:
    response = session.get(url)
    assert response.status_code == 101 and response.extension is not None, response
    response.extension.send_payload("order 7")
    answer = response.extension.next_payload()
    response.extension.close()
assert answer == "ORDER 7", answer
print(response.status_code, answer)
server.shutdown()
