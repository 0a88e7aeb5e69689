# /// script
# requires-python = ">=3.9"
# dependencies = ["flask", "flask-sock"]
# ///
"""Flask routes WebSockets, receives a message and answers on it, with the Flask-Sock package."""

import threading

from flask import Flask
from flask_sock import Sock
from simple_websocket import Client, Server
from werkzeug.serving import make_server

app = Flask(__name__)
sock = Sock(app)


@sock.route("/rooms/<room>")
def echo(connection: Server, room: str) -> None:
    connection.send(f"{room}: {connection.receive()}")


server = make_server("127.0.0.1", 0, app, threaded=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = Client(f"ws://127.0.0.1:{server.port}/rooms/blue")
client.send("hello")
answer = client.receive(timeout=5)
client.close()
server.shutdown()

assert answer == "blue: hello", answer
print(f"sent 'hello' to /rooms/blue, received {answer!r}")
