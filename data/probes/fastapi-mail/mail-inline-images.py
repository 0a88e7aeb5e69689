# /// script
# requires-python = ">=3.11"
# dependencies = ["fastapi-mail", "aiosmtpd"]
# ///
"""fastapi-mail sends a message with an inline image that the HTML shows, and an attachment."""

import asyncio
import socket
import tempfile
from contextlib import contextmanager
from email import message_from_bytes, policy
from pathlib import Path

from aiosmtpd.controller import Controller
from fastapi_mail import ConnectionConfig, FastMail, MessageSchema, MessageType

PNG = b"\x89PNG\r\n\x1a\n" + bytes(16)


class Inbox:
    def __init__(self):
        self.messages = []

    async def handle_DATA(self, server, session, envelope):
        self.messages.append(message_from_bytes(envelope.content, policy=policy.default))
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


def mailer(port, **changes):
    options = {"MAIL_USERNAME": "", "MAIL_PASSWORD": "", "USE_CREDENTIALS": False}
    options |= {"MAIL_FROM": "shop@example.com"}
    options |= {"MAIL_SERVER": "127.0.0.1", "MAIL_PORT": port, "MAIL_STARTTLS": False, "MAIL_SSL_TLS": False}
    return FastMail(ConnectionConfig(**(options | changes)))


folder = Path(tempfile.mkdtemp())
folder.joinpath("logo.png").write_bytes(PNG)
folder.joinpath("invoice.pdf").write_bytes(b"%PDF-")
headers = {"Content-ID": "<logo>", "Content-Disposition": 'inline; filename="logo.png"'}
logo = {"file": str(folder / "logo.png"), "headers": headers, "mime_type": "image", "mime_subtype": "png"}
outgoing = MessageSchema(
    subject="Your order",
    recipients=["ann@example.com"],
    body='<img src="cid:logo"> It has <b>shipped</b>.',
    subtype=MessageType.html,
    attachments=[logo, str(folder / "invoice.pdf")],
)
inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(mailer(port).send_message(outgoing))

(message,) = inbox.messages
found = {part.get_content_type(): part for part in message.walk()}
image, invoice = found["image/png"], found["application/pdf"]
assert image["Content-ID"] == "<logo>" and image.get_content_disposition() == "inline"
assert image.get_payload(decode=True) == PNG
assert invoice.get_filename() == "invoice.pdf" and invoice.get_payload(decode=True) == b"%PDF-"
assert "cid:logo" in found["text/html"].get_content()
print("an inline image with Content-ID", image["Content-ID"], "and the attachment", invoice.get_filename())
