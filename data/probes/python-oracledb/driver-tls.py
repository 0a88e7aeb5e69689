# /// script
# requires-python = ">=3.11"
# dependencies = ["oracledb", "trustme"]
# ///
"""python-oracledb over tcps refuses a certificate that it has no reason to trust."""

import contextlib
import queue
import socket
import ssl
import threading

import oracledb
import trustme


def serve(listener: socket.socket, context: ssl.SSLContext, accepted: queue.Queue) -> None:
    """Note whether the client goes on after it has seen the certificate."""
    with contextlib.suppress(OSError):  # the listener is closed
        while client := listener.accept()[0]:
            try:
                with context.wrap_socket(client, server_side=True) as secured:
                    accepted.put(bool(secured.recv(100)))  # its first message
            except (ssl.SSLError, OSError):
                accepted.put(False)


def main() -> None:
    authority, accepted, answers = trustme.CA(), queue.Queue(), {}
    context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(trusting)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=serve, args=(listener, context, accepted), daemon=True).start()
        dsn = f"tcps://localhost:{listener.getsockname()[1]}/none"
        for name, options in (("plain", {}), ("trusted", {"ssl_context": trusting})):
            with contextlib.suppress(oracledb.Error):
                oracledb.connect(
                    user="u", password="p", dsn=dsn, retry_count=0, tcp_connect_timeout=3, **options
                )
            answers[name] = accepted.get(timeout=10)
    assert answers == {"plain": False, "trusted": True}, answers
    assert oracledb.ConnectParams().ssl_server_dn_match is True
    print(f"oracledb {oracledb.__version__}: went on with the certificate: {answers}")


if __name__ == "__main__":
    main()
