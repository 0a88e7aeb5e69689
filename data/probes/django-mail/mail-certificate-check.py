# /// script
# requires-python = ">=3.12"
# dependencies = ["django", "aiosmtpd", "trustme"]
# ///
"""Django's SMTP backend refuses a certificate of an unknown authority."""

import socket
import ssl
from contextlib import contextmanager

import trustme
from aiosmtpd.controller import Controller
from django.conf import settings
from django.core.mail import EmailMessage


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
    settings.configure(
        MAILERS={
            "default": {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "OPTIONS": {"host": "localhost", "port": port, "use_ssl": True},
            }
        }
    )
    try:
        EmailMessage("Hello", "Hello", "shop@example.com", ["ann@example.com"]).send()
    except ssl.SSLCertVerificationError as error:
        print("refused:", error.verify_message)
    else:
        raise SystemExit("it was sent")
assert inbox.messages == []
