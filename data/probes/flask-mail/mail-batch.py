# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-mail", "aiosmtpd"]
# ///
"""Two different messages to two people go over one connection of Flask-Mail."""

import socket
from contextlib import contextmanager

from aiosmtpd.controller import Controller
from flask import Flask
from flask_mail import Mail, Message


class Inbox:
    def __init__(self):
        self.messages, self.sessions = [], set()

    async def handle_DATA(self, server, session, envelope):
        self.sessions.add(session.peer)
        self.messages.append(envelope.rcpt_tos)
        return "250 OK"


@contextmanager
def smtp_server(inbox):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


inbox = Inbox()
with smtp_server(inbox) as port:
    app = Flask(__name__)
    app.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=port, MAIL_DEFAULT_SENDER="shop@example.com")
    mail = Mail(app)
    with app.app_context(), mail.connect() as connection:
        for name in ("ann", "bob"):
            connection.send(Message("Hello", recipients=[f"{name}@example.com"], body=f"Hello {name}"))
assert inbox.messages == [["ann@example.com"], ["bob@example.com"]], inbox.messages
assert len(inbox.sessions) == 1, inbox.sessions
print(len(inbox.messages), "messages over", len(inbox.sessions), "connection")
