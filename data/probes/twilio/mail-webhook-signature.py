# /// script
# requires-python = ">=3.11"
# dependencies = ["twilio"]
# ///
"""The Twilio package accepts a request signed with the token and refuses one that was changed."""

import base64
import hmac

from twilio.request_validator import RequestValidator

url = "https://shop.example.com/sms-status"
form = {"MessageSid": "SM1", "MessageStatus": "delivered"}
signed = url + "".join(name + form[name] for name in sorted(form))
signature = base64.b64encode(hmac.digest(b"token", signed.encode(), "sha1")).decode()

validator = RequestValidator("token")
assert validator.validate(url, form, signature)
assert not validator.validate(url, form | {"MessageStatus": "failed"}, signature)
assert not validator.validate(url + "/", form, signature)
assert not RequestValidator("another").validate(url, form, signature)
print("accepted as signed; refused with another status, another URL and another token")
