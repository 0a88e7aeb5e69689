# /// script
# requires-python = ">=3.11"
# dependencies = ["pymongo", "trustme"]
# ///
"""PyMongo with tls=True refuses a certificate that it has no reason to trust."""

import contextlib
import queue
import socket
import ssl
import threading

import pymongo
import trustme
from pymongo import MongoClient


def serve(listener: socket.socket, context: ssl.SSLContext, accepted: queue.Queue) -> None:
    """Note whether the client goes on after it has seen the certificate."""
    with contextlib.suppress(OSError):  # the listener is closed
        while client := listener.accept()[0]:
            accepted.put(goes_on(client, context))


def goes_on(client: socket.socket, context: ssl.SSLContext) -> bool:
    try:
        with context.wrap_socket(client, server_side=True) as secured:
            return bool(secured.recv(100))  # its first message
    except (ssl.SSLError, OSError):
        return False


def main() -> None:
    authority, answers = trustme.CA(), {}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)  # nobody has reason to trust it
    for name, options in (("tls", {}), ("insecure", {"tlsInsecure": True})):
        accepted = queue.Queue()
        with socket.create_server(("127.0.0.1", 0)) as listener:
            threading.Thread(target=serve, args=(listener, context, accepted), daemon=True).start()
            to = {"port": listener.getsockname()[1], "tls": True, "serverSelectionTimeoutMS": 1000}
            with MongoClient("127.0.0.1", **to, **options) as client:
                answers[name] = accepted.get(timeout=10)
                client.close()
    assert answers == {"tls": False, "insecure": True}, answers
    print(f"PyMongo {pymongo.version}: went on with an unknown certificate: {answers}")


if __name__ == "__main__":
    main()
