# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd", "trustme"]
# ///
"""aiosmtplib refuses a certificate of an unknown authority by default."""

import asyncio
import socket
import ssl
from contextlib import contextmanager

import aiosmtplib
import trustme
from aiosmtpd.controller import Controller


class Inbox:
    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(envelope.content)
        return "250 OK"


@contextmanager
def tls_server(inbox):
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("localhost").configure_cert(context)  # a CA that nobody trusts
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    controller = Controller(inbox, hostname="127.0.0.1", port=port, ssl_context=context)
    controller.client_context = trusting
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


async def send(port, **options):
    raw = b"Subject: Hello\r\n\r\nHello"
    address = {"sender": "shop@example.com", "recipients": ["ann@example.com"]}
    await aiosmtplib.send(raw, **address, hostname="localhost", port=port, use_tls=True, **options)


inbox = Inbox()
with tls_server(inbox) as port:
    try:
        asyncio.run(send(port))
    except aiosmtplib.SMTPConnectError as error:
        assert "certificate verify failed" in str(error), error
        print("refused:", error)
    else:
        raise SystemExit("it was sent")
    assert inbox.messages == []
    asyncio.run(send(port, validate_certs=False))
assert len(inbox.messages) == 1
