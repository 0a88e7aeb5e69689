# /// script
# requires-python = ">=3.11"
# dependencies = ["flask-mail"]
# ///
"""With TESTING set Flask-Mail sends nothing, and record_messages collects what would have been sent."""

from flask import Flask
from flask_mail import Mail, Message

app = Flask(__name__)
app.config.update(TESTING=True, MAIL_SERVER="192.0.2.1")  # nobody answers there
mail = Mail(app)

with app.app_context(), mail.record_messages() as outbox:
    people = {"sender": "shop@example.com", "recipients": ["ann@example.com"]}
    mail.send(Message("Your order", body="It has shipped.", **people))
(message,) = outbox
assert message.subject == "Your order" and message.recipients == ["ann@example.com"]
print("recorded:", message.subject, "to", message.recipients)
