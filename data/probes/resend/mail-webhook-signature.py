# /// script
# requires-python = ">=3.11"
# dependencies = ["resend"]
# ///
"""The Resend package accepts a signed event and refuses one that was changed or is ten minutes old."""

import base64
import hashlib
import hmac
import time

import resend

SECRET = base64.b64encode(b"a secret of the webhook")
body = '{"type": "email.bounced"}'


def event(body, at):
    content = f"msg_1.{at}.{body}".encode()
    signature = base64.b64encode(hmac.digest(base64.b64decode(SECRET), content, hashlib.sha256)).decode()
    headers = {"id": "msg_1", "timestamp": str(at), "signature": f"v1,{signature}"}
    return {"payload": body, "headers": headers, "webhook_secret": "whsec_" + SECRET.decode()}


def accepted(options):
    try:
        resend.Webhooks.verify(options)
    except ValueError as error:
        print("refused:", error)
        return False
    return True


now = int(time.time())
assert accepted(event(body, now))
assert not accepted(event(body, now) | {"payload": body.replace("bounced", "opened")})
assert not accepted(event(body, now - 600))
