# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtpd", "trustme"]
# ///
"""smtplib accepts a certificate of an unknown authority unless it is given a context."""

import smtplib
import socket
import ssl
from contextlib import contextmanager

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


inbox = Inbox()
with tls_server(inbox) as port:
    with smtplib.SMTP_SSL("localhost", port) as smtp:
        smtp.sendmail("shop@example.com", ["ann@example.com"], b"Subject: Hello\r\n\r\nHello")
    assert len(inbox.messages) == 1
    print("without a context it was delivered")
    try:
        smtplib.SMTP_SSL("localhost", port, context=ssl.create_default_context())
    except ssl.SSLCertVerificationError as error:
        print("with a context:", error.verify_message)
    else:
        raise SystemExit("the context changed nothing")
assert len(inbox.messages) == 1
