# /// script
# requires-python = ">=3.11"
# dependencies = ["pymysql", "trustme"]
# ///
"""PyMySQL uses TLS when the server offers it, with any certificate; ssl_verify_cert is stricter."""

import queue
import socket
import ssl
import struct
import threading

import pymysql
import trustme

OPTIONS = {"plain": {}, "verified": {"ssl_verify_cert": True, "ssl_verify_identity": True}}

CAPABILITIES = 0x00FFFFFF ^ 0x20  # all that old servers have, TLS among it, but no compression
HELLO = (
    b"\x0a8.0.36\0"
    + struct.pack("<I", 1)
    + b"saltsalt\0"
    + struct.pack("<HBHHB", CAPABILITIES & 0xFFFF, 45, 2, CAPABILITIES >> 16, 21)
    + bytes(10)
    + b"saltsaltsalt\0"
    + b"mysql_native_password\0"
)


def serve(listener: socket.socket, context: ssl.SSLContext, accepted: queue.Queue) -> None:
    """Offer TLS as a MySQL server would, and note whether the client goes on."""
    while True:
        client, _ = listener.accept()
        try:
            client.sendall(len(HELLO).to_bytes(3, "little") + b"\0" + HELLO)
            client.recv(36)  # the request for TLS
            with context.wrap_socket(client, server_side=True) as secured:
                accepted.put(bool(secured.recv(200)))  # the login
        except (ssl.SSLError, OSError):
            accepted.put(False)


def main() -> None:
    authority, accepted, answers = trustme.CA(), queue.Queue(), {}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)  # nobody has reason to trust it
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, context, accepted), daemon=True).start()
        to = {"host": "127.0.0.1", "port": listener.getsockname()[1], "user": "u", "password": "p"}
        for name, options in OPTIONS.items():
            try:
                pymysql.connect(**to, connect_timeout=5, **options)
            except pymysql.Error as error:
                answers[name] = error.args[-1]
            answers[name] = accepted.get(timeout=10)
    assert answers == {"plain": True, "verified": False}, answers
    print(f"went on with an unknown certificate: {answers}")


if __name__ == "__main__":
    main()
