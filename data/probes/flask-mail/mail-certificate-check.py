# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-mail", "aiosmtpd", "trustme"]
# ///
"""Flask-Mail accepts a certificate of an unknown authority, over implicit TLS."""

import socket
import ssl
from contextlib import contextmanager

import trustme
from aiosmtpd.controller import Controller
from flask import Flask
from flask_mail import Mail, Message


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
    app = Flask(__name__)
    app.config.update(MAIL_SERVER="localhost", MAIL_PORT=port, MAIL_USE_SSL=True)
    mail = Mail(app)
    with app.app_context():
        mail.send(Message("Hello", sender="shop@example.com", recipients=["ann@example.com"], body="Hello"))
assert len(inbox.messages) == 1
print("delivered over TLS to a server that showed a certificate of an unknown authority")
