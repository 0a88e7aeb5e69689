# /// script
# requires-python = ">=3.11"
# dependencies = ["aiosmtplib", "aiosmtpd"]
# ///
"""aiosmtplib sends a message with an inline image that the HTML shows, and an attachment."""

import asyncio
import socket
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

import aiosmtplib
from aiosmtpd.controller import Controller

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


outgoing = EmailMessage()
outgoing["From"], outgoing["To"], outgoing["Subject"] = "shop@example.com", "ann@example.com", "Your order"
outgoing.set_content("Your order has shipped.")
outgoing.add_alternative('<img src="cid:logo"> It has <b>shipped</b>.', subtype="html")
html = outgoing.get_body(("html",))
html.add_related(PNG, "image", "png", cid="<logo>", disposition="inline")
outgoing.add_attachment(b"%PDF-", "application", "pdf", filename="invoice.pdf")

inbox = Inbox()
with smtp_server(inbox) as port:
    asyncio.run(aiosmtplib.send(outgoing, hostname="127.0.0.1", port=port))

(message,) = inbox.messages
found = {part.get_content_type(): part for part in message.walk()}
image, invoice = found["image/png"], found["application/pdf"]
assert image["Content-ID"] == "<logo>" and image.get_content_disposition() == "inline"
assert image.get_payload(decode=True) == PNG
assert invoice.get_filename() == "invoice.pdf" and invoice.get_payload(decode=True) == b"%PDF-"
assert "cid:logo" in found["text/html"].get_content()
print("an inline image with Content-ID", image["Content-ID"], "and the attachment", invoice.get_filename())
