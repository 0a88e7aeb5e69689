# /// script
# requires-python = ">=3.12"
# dependencies = ["django-anymail[resend]"]
# ///
"""Anymail's webhook view answers a signed event with 200 and a changed one with 400."""

import base64
import hashlib
import hmac
import json
import time

import django
from django.conf import settings
from django.test import Client
from django.urls import include, path

SECRET = base64.b64encode(b"a secret of the webhook").decode()
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["testserver"],
    INSTALLED_APPS=["anymail"],
    ANYMAIL={"RESEND_API_KEY": "re_key", "RESEND_SIGNING_SECRET": f"whsec_{SECRET}"},
)
django.setup()
urlpatterns = [path("anymail/", include("anymail.urls"))]
from anymail.signals import tracking  # noqa: E402

events = []


def seen(sender, event, esp_name, **more):
    events.append((esp_name, event.event_type))


tracking.connect(seen)


def post(body, sent):
    now = str(int(time.time()))
    content = f"msg_1.{now}.{body}".encode()
    signature = base64.b64encode(hmac.digest(base64.b64decode(SECRET), content, hashlib.sha256)).decode()
    headers = {"svix-id": "msg_1", "svix-timestamp": now, "svix-signature": f"v1,{signature}"}
    return Client().post("/anymail/resend/tracking/", sent, "application/json", headers=headers).status_code


data = {"email_id": "49a3999c", "to": ["ann@example.com"], "created_at": "2026-11-24T10:00:00Z"}
body = json.dumps({"type": "email.delivered", "created_at": "2026-11-24T10:00:00Z", "data": data})
assert post(body, body) == 200 and events == [("Resend", "delivered")], events
assert post(body, body.replace("delivered", "bounced")) == 400 and len(events) == 1
print("200 and", events[0], "as signed; 400 and no event when changed")
