# /// script
# requires-python = ">=3.11"
# dependencies = ["psycopg2-binary", "trustme"]
# ///
"""psycopg2 with sslmode=require takes any certificate, and with verify-full only a trusted one."""

import queue
import socket
import ssl
import threading

import psycopg2
import trustme


def serve(listener: socket.socket, context: ssl.SSLContext, accepted: queue.Queue) -> None:
    """Answer a request for TLS as a PostgreSQL server would, and note whether the client goes on."""
    while True:
        client, _ = listener.accept()
        client.recv(8)  # SSLRequest
        client.sendall(b"S")
        try:
            with context.wrap_socket(client, server_side=True) as secured:
                accepted.put(bool(secured.recv(100)))  # the startup message, with the name of the user
        except (ssl.SSLError, OSError):
            accepted.put(False)


ROOT = {"require": {}, "verify-full": {"sslrootcert": "system"}}


def main() -> None:
    authority, accepted = trustme.CA(), queue.Queue()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)  # nobody has reason to trust it
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, context, accepted), daemon=True).start()
        url = f"postgresql://u:p@localhost:{listener.getsockname()[1]}/d"
        answers = {}
        for mode in ("require", "verify-full"):
            try:
                psycopg2.connect(url, sslmode=mode, connect_timeout=5, **ROOT[mode])
            except Exception as error:
                answers[mode] = str(error).splitlines()[0]
            answers[mode] = accepted.get(timeout=10)
    assert answers == {"require": True, "verify-full": False}, answers
    print(f"went on with an unknown certificate: {answers}")


if __name__ == "__main__":
    main()
