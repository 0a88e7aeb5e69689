# /// script
# requires-python = ">=3.11"
# dependencies = ["asyncpg", "trustme"]
# ///
"""asyncpg with ssl='require' takes any certificate, and with verify-full or True only a trusted one."""

import asyncio
import queue
import socket
import ssl
import threading

import asyncpg
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


async def main() -> None:
    authority, accepted, answers = trustme.CA(), queue.Queue(), {}
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)  # nobody has reason to trust it
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, context, accepted), daemon=True).start()
        url = f"postgresql://u:p@localhost:{listener.getsockname()[1]}/d"
        for mode in ("require", True):
            try:
                await asyncpg.connect(url, ssl=mode, timeout=5)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                answers[mode] = type(error).__name__
            answers[mode] = accepted.get(timeout=10)
    assert answers == {"require": True, True: False}, answers
    print(f"went on with an unknown certificate: {answers}")


if __name__ == "__main__":
    asyncio.run(main())
