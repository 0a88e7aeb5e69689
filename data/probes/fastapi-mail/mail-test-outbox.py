# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail"]
# ///
"""With SUPPRESS_SEND fastapi-mail sends nothing, and record_messages collects the messages."""

import asyncio

from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType


def mailer(port, **changes):
    options = {"MAIL_USERNAME": "", "MAIL_PASSWORD": "", "USE_CREDENTIALS": False}
    options |= {"MAIL_FROM": "shop@example.com"}
    options |= {"MAIL_SERVER": "127.0.0.1", "MAIL_PORT": port, "MAIL_STARTTLS": False, "MAIL_SSL_TLS": False}
    return FastMail(ConnectionConfig(**(options | changes)))


mail = mailer(25, MAIL_SERVER="192.0.2.1", SUPPRESS_SEND=1)  # nobody answers there
outgoing = MessageSchema(
    subject="Your order", recipients=["ann@example.com"], body="It has shipped.", subtype=MessageType.plain
)
with mail.record_messages() as outbox:
    asyncio.run(mail.send_message(outgoing))
(message,) = outbox
assert message["Subject"] == "Your order" and "ann@example.com" in message["To"]
print("recorded:", message["Subject"], "to", message["To"])
